using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>The tokens of a passage, to reckon what share of a request it covers.</summary>
/// <param name="Own">The tokens of the text, the people, the work and the section.</param>
/// <param name="Keywords">The tokens of the phrases.</param>
/// <param name="Phrases">The phrases by which people look for it.</param>
internal sealed record PassageTerms(FrozenSet<string> Own, FrozenSet<string> Keywords, IReadOnlyList<AnalyzedPhrase> Phrases)
{
    /// <summary>Reads a passage.</summary>
    public static PassageTerms Of(Edition edition, Passage passage, DossierAnalyzer analyzer)
    {
        var own = PassageText.Of(edition, passage)
            .Where(entry => entry.Field != FieldNames.Keywords)
            .SelectMany(entry => analyzer.Tokens(entry.Value))
            .Select(token => token.Text);
        List<AnalyzedPhrase> phrases = [.. passage.Keywords.Select(phrase => AnalyzedPhrase.Of(phrase, analyzer))];
        return new PassageTerms(
            own.ToFrozenSet(StringComparer.Ordinal),
            phrases.SelectMany(phrase => phrase.Tokens).ToFrozenSet(StringComparer.Ordinal),
            phrases);
    }

    /// <summary>True where the passage holds a token anywhere.</summary>
    public bool Contains(string token)
    {
        return Own.Contains(token) || Keywords.Contains(token);
    }
}
