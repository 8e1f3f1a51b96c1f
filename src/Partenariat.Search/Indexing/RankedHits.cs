using System.Collections;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Hits in their order, each made when somebody looks at it: most are never looked at. Not thread-safe.</summary>
/// <param name="edition">The edition.</param>
/// <param name="weighed">The passages, best first.</param>
/// <param name="terms">The words looked for.</param>
internal sealed class RankedHits(Edition edition, List<WeighedPassage> weighed, IReadOnlyList<CoveredTerm> terms) : IReadOnlyList<SearchHit>
{
    private readonly SearchHit?[] _made = new SearchHit?[weighed.Count];

    // Positions of the passages in the edition, in order, and the rank of each.
    private (int[] Passages, int[] Ranks)? _ranks;

    /// <inheritdoc />
    public int Count => weighed.Count;

    /// <inheritdoc />
    public SearchHit this[int index] => _made[index] ??= Make(weighed[index]);

    /// <summary>The passages in their order.</summary>
    public IEnumerable<Passage> Passages => weighed.Select(hit => edition.Texts[hit.Passage]);

    /// <summary>The score of the first; 0 for none.</summary>
    public double BestScore => weighed.Count == 0 ? 0 : weighed[0].Score;

    /// <summary>The highest likeness; 0 for none.</summary>
    public double MostLike { get; } = weighed.Count == 0 ? 0 : weighed.Max(hit => hit.Likeness);

    /// <summary>What was weighed of a passage, and its rank from 0; null where it is no hit.</summary>
    public (double Score, double Coverage, double Likeness, int Rank)? Weigh(Passage passage)
    {
        var rank = RankOf(passage);
        return rank < 0 ? null : (weighed[rank].Score, weighed[rank].Coverage, weighed[rank].Likeness, rank);
    }

    /// <summary>The rank of a passage from 0, below 0 where it is no hit.</summary>
    public int RankOf(Passage passage)
    {
        var (passages, ranks) = _ranks ??= Ranks();
        var place = Array.BinarySearch(passages, passage.Order);
        return place < 0 ? -1 : ranks[place];
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
        return new SearchHit(edition.Texts[hit.Passage], hit.Score, hit.Coverage, Matched(hit.Best), IsByKeywords(hit.Best)) { Likeness = hit.Likeness };
    }

    // The words found, as typed, then those found by another word.
    private List<string> Matched(int passage)
    {
        var matched = new List<string>(terms.Count);
        foreach (var term in terms)
        {
            if (term.IsFound(passage))
            {
                matched.Add(term.Term.Surface);
            }
        }

        foreach (var term in terms)
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
        foreach (var term in terms)
        {
            if (term.Places.IsAnywhere(passage) && !term.Places.IsInOwn(passage))
            {
                return true;
            }
        }

        return false;
    }

    private (int[] Passages, int[] Ranks) Ranks()
    {
        var passages = new int[weighed.Count];
        var ranks = new int[weighed.Count];
        for (var rank = 0; rank < weighed.Count; rank++)
        {
            (passages[rank], ranks[rank]) = (weighed[rank].Passage, rank);
        }

        Array.Sort(passages, ranks);
        return (passages, ranks);
    }
}
