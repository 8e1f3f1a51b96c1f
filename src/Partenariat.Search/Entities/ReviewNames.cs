using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Entities;

/// <summary>The names of the reviews and books that hold works: each names all the works in it.</summary>
internal static class ReviewNames
{
    /// <summary>Names of two words or more, and single words that the dossier's vocabulary does not use otherwise.</summary>
    public static IEnumerable<NamePattern> Of(Edition edition, Lexicon lexicon, WordAnalyzer analyzer, Func<string, bool> isOrdinary)
    {
        return
            from source in edition.Sources
            where source.ContainerTitle is not null
            let words = analyzer.Tokens(source.ContainerTitle!).Select(token => token.Text).ToList()
            where words.Count > 1 || (words.Count == 1 && !isOrdinary(words[0]))
            select new NamePattern(EntityKind.Source, source.Id, words, lexicon) into pattern
            where pattern.Parts.Count > 0
            select pattern;
    }
}
