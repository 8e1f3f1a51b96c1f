using Partenariat.Corpus;

namespace Partenariat.Search;

/// <summary>What one search found for some words: made once for a question, and looked at by all who answer it.</summary>
public sealed class QueryMatch
{
    private readonly Dictionary<string, int> _ranks;

    internal QueryMatch(IReadOnlyList<SearchHit> hits, WeighedWords words)
    {
        Hits = hits;
        Words = words;
        _ranks = hits.Select((hit, rank) => (hit.Passage.Id, rank)).ToDictionary(entry => entry.Id, entry => entry.rank, StringComparer.Ordinal);
    }

    /// <summary>The passages found, best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>The words.</summary>
    public WeighedWords Words { get; }

    /// <summary>The hit of a passage and its rank from 0, or null where the words do not find it.</summary>
    public (SearchHit Hit, int Rank)? Find(Passage passage)
    {
        return _ranks.TryGetValue(passage.Id, out var rank) ? (Hits[rank], rank) : null;
    }
}
