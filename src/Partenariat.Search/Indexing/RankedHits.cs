using System.Collections;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Hits in their order, each sorted in and made when somebody looks at it: most are never looked at. Not thread-safe.</summary>
internal sealed class RankedHits : IReadOnlyList<SearchHit>
{
    // Measured on 2,201 questions: where the right passage is not the likeliest, it is 1.6 behind at the median and 5.7 for one in ten.
    private const double Farthest = 8;
    private const double Steepness = 2;

    private readonly Edition _edition;
    private readonly WeighedPassage[] _weighed;
    private readonly IReadOnlyList<CoveredTerm> _terms;
    private readonly float[] _tables;
    private readonly Dictionary<int, SearchHit> _made = [];
    private readonly Lazy<Likeliest> _likeliest;
    private double? _most;

    // One of the two.
    private readonly BestFirst? _bestFirst;
    private readonly int[] _order = [];

    /// <summary>Hits by their scores, best first.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="weighed">The passages, in the order of the edition.</param>
    /// <param name="terms">The words looked for.</param>
    /// <param name="tables">The odds of the tables, then of the debates, and last of what is elsewhere.</param>
    public RankedHits(Edition edition, WeighedPassage[] weighed, IReadOnlyList<CoveredTerm> terms, float[] tables)
    {
        (_edition, _weighed, _terms, _tables) = (edition, weighed, terms, tables);
        _bestFirst = new BestFirst(weighed);
        MostLike = HighestLikeness(weighed);
        _likeliest = new Lazy<Likeliest>(() => new Likeliest(_weighed));
    }

    /// <summary>Hits in an order of their own.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="ordered">The passages in that order.</param>
    /// <param name="terms">The words looked for.</param>
    /// <param name="tables">The odds of the tables, then of the debates, and last of what is elsewhere.</param>
    public RankedHits(Edition edition, List<WeighedPassage> ordered, IReadOnlyList<CoveredTerm> terms, float[] tables)
    {
        (_edition, _terms, _tables) = (edition, terms, tables);
        _weighed = [.. ordered];
        var ranks = new int[ordered.Count];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            ranks[rank] = rank;
        }

        // The ranks in the order of the passages, then turned round: the passage of each rank.
        Array.Sort(_weighed, ranks, Comparer<WeighedPassage>.Create((left, right) => left.Passage.CompareTo(right.Passage)));
        _order = new int[ranks.Length];
        for (var hit = 0; hit < ranks.Length; hit++)
        {
            _order[ranks[hit]] = hit;
        }

        MostLike = HighestLikeness(_weighed);
        _likeliest = new Lazy<Likeliest>(() => new Likeliest(_weighed));
    }

    /// <inheritdoc />
    public int Count => _weighed.Length;

    /// <inheritdoc />
    public SearchHit this[int index] => _made.TryGetValue(index, out var made) ? made : _made[index] = Make(At(index));

    /// <summary>The passages in their order.</summary>
    public IEnumerable<Passage> Passages => Enumerable.Range(0, Count).Select(rank => _edition.Texts[At(rank).Passage]);

    /// <summary>The few passages that are likeliest by their odds, likeliest first.</summary>
    public IEnumerable<Passage> Likeliest => _likeliest.Value.Hits.Select(hit => _edition.Texts[_weighed[hit].Passage]);

    /// <summary>How near (0 to 1) a table or a debate is to what is likeliest of all by its odds.</summary>
    /// <param name="number">Its number among the tables, those of the debates behind them.</param>
    public double OddsOfTable(int number)
    {
        return number < _tables.Length ? Near(_tables[number], Most) : 0;
    }

    /// <summary>How near (0 to 1) the likeliest passage is to the likeliest of all, tables and debates included.</summary>
    public double OddsOfPassages => Count == 0 ? 0 : Near(_likeliest.Value.Most, Most);

    // 1 for the likeliest, then down in a straight line: shares would leave next to nothing of what is second.
    private static double Near(double odds, double most)
    {
        return Math.Max(0, 1 + ((odds - most) / Farthest));
    }

    private double Most => _most ??= Highest();

    /// <summary>
    /// How likely (0 to 1, 0.5 for as likely as not) nothing of the edition is looked for, by the odds; 0 where it says of nothing that it
    /// is elsewhere.
    /// </summary>
    public double OddsOfElsewhere => _tables.Length == 0 || _edition.Elsewhere.Count == 0 ? 0 : 1 / (1 + Math.Exp((Most - _tables[^1]) / Steepness));

    /// <summary>The highest likeness of all hits; 0 for none.</summary>
    public double MostLike { get; }

    /// <summary>The score of the first; 0 for none.</summary>
    public double BestScore => Count == 0 ? 0 : At(0).Score;

    /// <summary>What was weighed of a passage, and its rank from 0; null where it is no hit.</summary>
    public (double Score, double Coverage, double Likeness, int Rank)? Weigh(Passage passage)
    {
        var hit = Find(passage);
        return hit < 0 ? null : (_weighed[hit].Score, _weighed[hit].Coverage, _weighed[hit].Likeness, Rank(hit));
    }

    /// <summary>How near (0 to 1) a passage is to the likeliest one by its odds, and its rank from 0 by them; null where it is no hit.</summary>
    public (double Share, int Rank)? Odds(Passage passage)
    {
        var hit = Find(passage);
        return hit < 0 ? null : (Near(_weighed[hit].Odds, _likeliest.Value.Most), _likeliest.Value.RankOf(hit));
    }

    /// <summary>The rank of a passage from 0, below 0 where it is no hit.</summary>
    public int RankOf(Passage passage)
    {
        var hit = Find(passage);
        return hit < 0 ? -1 : Rank(hit);
    }

    /// <inheritdoc />
    public IEnumerator<SearchHit> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator()
    {
        return GetEnumerator();
    }

    private SearchHit Make(WeighedPassage hit)
    {
        return new SearchHit(_edition.Texts[hit.Passage], hit.Score, hit.Coverage, Matched(hit.Best), IsByKeywords(hit.Best)) { Likeness = hit.Likeness };
    }

    // The words found, as typed, then those found by another word.
    private List<string> Matched(int passage)
    {
        var matched = new List<string>(_terms.Count);
        foreach (var term in _terms)
        {
            if (term.IsFound(passage))
            {
                matched.Add(term.Term.Surface);
            }
        }

        foreach (var term in _terms)
        {
            if (term.Meant.Length > 0 && !term.IsFound(passage) && term.IsMeant(passage))
            {
                matched.Add(term.Term.Surface);
            }
        }

        return matched;
    }

    private bool IsByKeywords(int passage)
    {
        foreach (var term in _terms)
        {
            if (term.Places.IsAnywhere(passage) && !term.Places.IsInOwn(passage))
            {
                return true;
            }
        }

        return false;
    }

    private float Highest()
    {
        var highest = Count == 0 ? float.NegativeInfinity : _likeliest.Value.Most;
        for (var table = 0; table < _tables.Length - 1; table++)
        {
            highest = Math.Max(highest, _tables[table]);
        }

        return highest;
    }

    private static double HighestLikeness(WeighedPassage[] weighed)
    {
        var highest = 0.0;
        foreach (var hit in weighed)
        {
            highest = Math.Max(highest, hit.Likeness);
        }

        return highest;
    }

    private WeighedPassage At(int rank)
    {
        return _weighed[_bestFirst?.At(rank) ?? _order[rank]];
    }

    private int Rank(int hit)
    {
        return _bestFirst?.RankOf(hit) ?? Array.IndexOf(_order, hit);
    }

    // Its position among the weighed passages, below 0 where it is not among them.
    private int Find(Passage passage)
    {
        var (from, to) = (0, _weighed.Length - 1);
        while (from <= to)
        {
            var middle = from + ((to - from) / 2);
            var order = _weighed[middle].Passage.CompareTo(passage.Order);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle - 1);
        }

        return -1;
    }
}
