using System.Collections.Frozen;
using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>The years of laws that the passages of an edition speak of: « les lois de décentralisation de 1983 ».</summary>
internal static class MentionedYears
{
    // So many words may stand between « loi » and its year.
    private const int MostBetween = 4;

    private static readonly FrozenSet<string> s_texts = LanguageFile.Lines("legal-texts.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « loi » and « lois », « décret » and « décrets »
    private const int StemLength = 3;

    /// <summary>The years, each with the beginning of the word for the kind of text: « loi », 1983.</summary>
    public static Lazy<IReadOnlySet<(string Kind, int Year)>> Of(Edition edition)
    {
        return new(() => edition.Texts.SelectMany(passage => In(passage.Text)).ToFrozenSet());
    }

    /// <summary>The beginning of a word for a kind of text.</summary>
    /// <param name="word">A plain word of three letters or more.</param>
    public static string Kind(string word)
    {
        return word[..StemLength];
    }

    private static IEnumerable<(string Kind, int Year)> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        var words = PlainWords.Of(text);
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index].Plain == PlainWords.Year
                && words.Take(index).TakeLast(MostBetween).FirstOrDefault(word => s_texts.Contains(word.Plain)) is { } named)
            {
                yield return (Kind(named.Plain), int.Parse(text.AsSpan(words[index].Start, 4), CultureInfo.InvariantCulture));
            }
        }
    }
}
