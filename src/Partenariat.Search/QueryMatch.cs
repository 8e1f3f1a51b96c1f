using Partenariat.Corpus;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>What one search found for some words: made once for a question, and looked at by all who answer it.</summary>
public sealed class QueryMatch
{
    private readonly RankedHits _hits;

    internal QueryMatch(RankedHits hits, WeighedWords words)
    {
        _hits = hits;
        Words = words;
    }

    /// <summary>The words.</summary>
    public WeighedWords Words { get; }

    /// <summary>The passages found, best first, without what was found in them.</summary>
    public IEnumerable<Passage> Passages => _hits.Passages;

    /// <summary>The score of the best passage; 0 where the words find none.</summary>
    public double BestScore => _hits.BestScore;

    /// <summary>The likeness (0 to 1) of the passage that people look for in words most like these; 0 where the words find none.</summary>
    public double MostLike => _hits.MostLike;

    /// <summary>How much a passage is found, and its rank from 0; null where the words do not find it.</summary>
    public (double Score, double Coverage, double Likeness, int Rank)? Weigh(Passage passage)
    {
        return _hits.Weigh(passage);
    }

    /// <summary>The hit of a passage and its rank from 0, or null where the words do not find it.</summary>
    public (SearchHit Hit, int Rank)? Find(Passage passage)
    {
        return _hits.RankOf(passage) is var rank and >= 0 ? (_hits[rank], rank) : null;
    }
}
