using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>
/// Laws, decrees and articles named by a date, a number or an article that the edition does not hold: « la loi du
/// 5 mars 2007 », « l'article 226-13 ». Another law is no answer to them.
/// </summary>
internal static class MissingLaws
{
    // « loi d'orientation pour la ville du 13 juillet 1991 »
    private const int MostBetween = 9;

    private static readonly FrozenSet<string> s_texts = LanguageFile.Lines("legal-texts.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_months = LanguageFile.Lines("months.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Their names as written.</summary>
    public static IReadOnlyList<string> In(Message message)
    {
        var words = message.Words;
        var missing = new List<string>();
        for (var index = 0; index < words.Count; index++)
        {
            if (s_texts.Contains(words[index].Plain) && Exact(words, index) is { } last && !IsKnown(message, words[index].Start, words[last].End))
            {
                missing.Add(message.Text[words[index].Start..words[last].End].Trim());
                index = last;
            }
        }

        return missing;
    }

    // The last word of what makes the name exact: a date, a year, a number.
    private static int? Exact(IReadOnlyList<SaidWord> words, int first)
    {
        int? last = null;
        for (var index = first + 1; index < words.Count && index <= first + MostBetween; index++)
        {
            var plain = words[index].Plain;
            if (plain == "?" || s_texts.Contains(plain) && last is not null)
            {
                break;
            }

            var isNumber = plain is PlainWords.Year or PlainWords.Number || (char.IsAsciiDigit(plain[0]) && plain.Length > 1);
            if (isNumber || s_months.Contains(plain))
            {
                last = index;
            }
            else if (last is not null)
            {
                break;
            }
        }

        // « la loi de 3 pages » has a small number alone.
        return last is { } end && (words[end].Plain == PlainWords.Year || end > first + 1 || words[first].Plain.StartsWith("art", StringComparison.Ordinal)
            || words[end].End - words[end].Start >= 3) ? last : null;
    }

    private static bool IsKnown(Message message, int start, int end)
    {
        return message.Names.Entities.Any(entity => entity.Kind is EntityKind.Law or EntityKind.Source or EntityKind.Diploma && entity.Start < end && entity.End > start);
    }
}
