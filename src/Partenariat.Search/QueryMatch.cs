using Partenariat.Corpus;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>What one search found for some words: made once for a question, and looked at by all who answer it.</summary>
public sealed class QueryMatch
{
    internal QueryMatch(IReadOnlyList<SearchHit> hits, WeighedWords words)
    {
        Hits = hits;
        Words = words;
    }

    /// <summary>The passages found, best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>The words.</summary>
    public WeighedWords Words { get; }

    /// <summary>The passages found, best first, without what was found in them.</summary>
    public IEnumerable<Passage> Passages => Hits is RankedHits hits ? hits.Passages : [];

    /// <summary>How like (0 to 1) the words are to the nearest phrase of any passage found; 0 where nothing is found.</summary>
    public double MostLike => Hits is RankedHits hits ? hits.MostLike : 0;

    /// <summary>How much a passage is found, and its rank from 0; null where the words do not find it.</summary>
    public (double Score, double Coverage, double Likeness, int Rank)? Weigh(Passage passage)
    {
        return Hits is RankedHits hits ? hits.Weigh(passage) : null;
    }

    /// <summary>The hit of a passage and its rank from 0, or null where the words do not find it.</summary>
    public (SearchHit Hit, int Rank)? Find(Passage passage)
    {
        return Hits is RankedHits hits && hits.RankOf(passage) is var rank and >= 0 ? (hits[rank], rank) : null;
    }
}
