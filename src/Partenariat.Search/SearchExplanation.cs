namespace Partenariat.Search;

/// <summary>How a request was read, for maintainers.</summary>
/// <param name="Query">The Lucene query.</param>
/// <param name="Terms">The content words.</param>
/// <param name="Hits">The hits with the reckoning of their scores, best first.</param>
public sealed record SearchExplanation(
    string Query,
    IReadOnlyList<TermStatistics> Terms,
    IReadOnlyList<ExplainedHit> Hits);

/// <summary>A hit and how its score was reckoned.</summary>
/// <param name="Hit">The hit.</param>
/// <param name="Reckoning">Lucene's explanation, several lines.</param>
public sealed record ExplainedHit(SearchHit Hit, string Reckoning);
