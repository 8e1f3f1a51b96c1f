using System.Collections.Frozen;
using Partenariat.Search;

namespace Partenariat.Dialogs.Words;

/// <summary>
/// « les limites du partenariat pour mon dossier de BTS SP3S »: the diploma tells what the answer is for. It is no subject,
/// unless a curriculum is asked for.
/// </summary>
internal static class DiplomaPurposes
{
    private const int MostWordsBetween = 5;
    private const int FewestWordsLeft = 2;

    private static readonly FrozenSet<string> s_purpose = LanguageFile.Lines("purpose-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « c'est pour », « c pour »
    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("purpose-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The text with blanks in their place; of the same length, and the same text where there is none.</summary>
    /// <param name="text">See <see cref="Typing.Clean"/>.</param>
    /// <param name="words">Its words.</param>
    /// <param name="names">What it names.</param>
    public static string SetAside(string text, IReadOnlyList<SaidWord> words, Recognition names)
    {
        foreach (var diploma in names.Entities.Where(entity => entity.Kind == EntityKind.Diploma))
        {
            var place = words.Count(word => word.End <= diploma.Start);
            var purpose = place - 1;
            while (purpose >= 0 && !s_purpose.Contains(words[purpose].Plain))
            {
                purpose--;
            }

            if (purpose < 0 || place - purpose - 1 > MostWordsBetween)
            {
                continue;
            }

            var first = purpose;
            while (first > 0 && s_leads.Contains(words[first - 1].Plain))
            {
                first--;
            }

            var left = words.Take(first).Concat(words.Where(word => word.Start >= diploma.End)).Count(word => word.Plain != "?");
            if (left >= FewestWordsLeft)
            {
                var start = words[first].Start;
                text = string.Concat(text.AsSpan(0, start), new string(' ', diploma.End - start), text.AsSpan(diploma.End));
            }
        }

        return text;
    }
}
