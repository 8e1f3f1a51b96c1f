using Partenariat.Corpus;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>
/// What one search finds for some words: made once for a question, when somebody first looks at it, and looked at by all
/// who answer it.
/// </summary>
public sealed class QueryMatch
{
    private readonly Lazy<RankedHits> _hits;
    private readonly Lazy<WeighedWords> _words;

    internal QueryMatch(Func<RankedHits> search, Func<WeighedWords> weigh)
    {
        _hits = new Lazy<RankedHits>(search);
        _words = new Lazy<WeighedWords>(weigh);
    }

    /// <summary>The words.</summary>
    public WeighedWords Words => _words.Value;

    /// <summary>The passages found, best first, without what was found in them.</summary>
    public IEnumerable<Passage> Passages => _hits.Value.Passages;

    /// <summary>The few passages that the words look for likeliest, see <see cref="Odds"/>; likeliest first.</summary>
    public IEnumerable<Passage> Likeliest => _hits.Value.Likeliest;

    /// <summary>The score of the best passage; 0 where the words find none.</summary>
    public double BestScore => _hits.Value.BestScore;

    /// <summary>The likeness (0 to 1) of the passage that people look for in words most like these; 0 where the words find none.</summary>
    public double MostLike => _hits.Value.MostLike;

    /// <summary>How much a passage is found, and its rank from 0; null where the words do not find it.</summary>
    public (double Score, double Coverage, double Likeness, int Rank)? Weigh(Passage passage)
    {
        return _hits.Value.Weigh(passage);
    }

    /// <summary>
    /// How near (0 to 1) a passage is to the one that the words look for likeliest, by what each run of letters tells, and its rank from 0;
    /// null where the words do not find it.
    /// </summary>
    public (double Share, int Rank)? Odds(Passage passage)
    {
        return _hits.Value.Odds(passage);
    }

    /// <summary>How near (0 to 1) a table of contrasts or, behind those, a debate is to what the words look for likeliest.</summary>
    /// <param name="number">The number of the table; for a debate its own and that of all tables.</param>
    public double OddsOfTable(int number)
    {
        return _hits.Value.OddsOfTable(number);
    }

    /// <summary>How near (0 to 1) the likeliest passage is to the likeliest of all, tables and debates included.</summary>
    public double OddsOfPassages => _hits.Value.OddsOfPassages;

    /// <summary>
    /// How likely (0 to 1, 0.5 for as likely as not) the words look for nothing of the edition; 0 where it says of nothing that it is
    /// elsewhere.
    /// </summary>
    public double OddsOfElsewhere => _hits.Value.OddsOfElsewhere;

    /// <summary>The hit of a passage and its rank from 0, or null where the words do not find it.</summary>
    public (SearchHit Hit, int Rank)? Find(Passage passage)
    {
        return _hits.Value.RankOf(passage) is var rank and >= 0 ? (_hits.Value[rank], rank) : null;
    }
}
