using Partenariat.Corpus;

namespace Partenariat.Search;

/// <summary>A passage found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">The score; only comparable within one result.</param>
/// <param name="Coverage">
/// The share (0 to 1) of the request's content words that the passage's text, keywords, author, work or section
/// holds, a rare word counting for more; 0 where the request has no content word.
/// </param>
/// <param name="MatchedTerms">The content words found, as typed.</param>
/// <param name="MatchedByKeywords">True where some of them are found in the editors' keywords only.</param>
public sealed record SearchHit(
    Passage Passage,
    double Score,
    double Coverage,
    IReadOnlyList<string> MatchedTerms,
    bool MatchedByKeywords)
{
    /// <summary>How like (0 to 1) the request is to the nearest phrase by which people look for the passage.</summary>
    public double Likeness { get; init; }
}
