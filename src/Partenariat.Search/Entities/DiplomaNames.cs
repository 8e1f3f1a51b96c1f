using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>The names of diplomas.</summary>
internal static class DiplomaNames
{
    // Words of labels that people write long or short, first as spoken.
    private static readonly (string Short, string Long)[] Pairs =
        [("bac", "baccalaureat"), ("pro", "professionnel"), ("techno", "technologique")];

    /// <summary>The whole label, its last word, and its first words, which several diplomas may share (« BTS »).</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer)
    {
        return
            from label in edition.Passages.Select(passage => passage.Diploma).OfType<string>().Distinct(StringComparer.Ordinal)
            let words = analyzer.Tokens(label).Select(token => token.Text).ToList()
            from name in Spellings(words)
            select new NamePattern(EntityKind.Diploma, label, name, lexicon) into pattern
            where pattern.Parts.Count > 0
            select pattern;
    }

    private static IEnumerable<IReadOnlyList<string>> Spellings(List<string> words)
    {
        List<string> spoken = [.. words.Select(word => Array.Find(Pairs, pair => pair.Long == word).Short ?? word)];
        List<string> written = [.. words.Select(word => Array.Find(Pairs, pair => pair.Short == word).Long ?? word)];
        foreach (var spelling in new[] { words, spoken, written })
        {
            for (var count = 1; count <= spelling.Count; count++)
            {
                yield return spelling[..count];
            }
        }

        yield return [words[^1]];
    }
}
