using Partenariat.Corpus;
using Partenariat.Search.Analysis;
using Partenariat.Search.Spelling;

namespace Partenariat.Search.Entities;

/// <summary>The names of the reviews and books that hold works: each names all the works in it.</summary>
internal static class ReviewNames
{
    /// <summary>Names of two words or more, and single words that are no ordinary words.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer)
    {
        return
            from source in edition.Sources
            where source.ContainerTitle is not null
            let words = analyzer.Tokens(source.ContainerTitle!).Select(token => token.Text).ToList()
            where words.Count > 1 || (words.Count == 1 && !CommonWords.Lists(words[0]) && lexicon.FamilyOf(words[0]) is null)
            select new NamePattern(EntityKind.Source, source.Id, words, lexicon) into pattern
            where pattern.Parts.Count > 0
            select pattern;
    }
}
