using System.Buffers;
using System.Runtime.InteropServices;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Returns one hit for a passage and those inside it. Immutable; thread-safe.</summary>
/// <param name="texts">The passages of the edition.</param>
internal sealed class OuterPassages(IReadOnlyList<Passage> texts)
{
    private const int None = -1;

    // The passage around each: looking at the passages themselves, which lie anywhere in memory, costs more than all the rest.
    private readonly int[] _around = [.. texts.Select(passage => passage.Parent?.Order ?? None)];

    /// <summary>Merges each inner hit into that of the passage around it, where that one is a hit too.</summary>
    /// <param name="weighed">All hits; then the merged ones, each at the place of the first of its family.</param>
    /// <param name="sums">What each scores: of two hits of a family that are worth the same, the one that scores more stands for it.</param>
    public void Merge(List<WeighedPassage> weighed, ScoreSums sums)
    {
        if (!weighed.Exists(hit => _around[hit.Passage] != None))
        {
            return;
        }

        var hits = CollectionsMarshal.AsSpan(weighed);

        // For each passage its place among the merged hits from 1, below 0 for a hit that has none yet, 0 for no hit.
        var places = ArrayPool<int>.Shared.Rent(_around.Length);
        places.AsSpan(0, _around.Length).Clear();
        foreach (var hit in hits)
        {
            places[hit.Passage] = -1;
        }

        // There are never more merged hits than hits gone through: they take the places of those.
        var merged = 0;
        foreach (var hit in hits)
        {
            var outermost = Outermost(hit.Passage, places);
            if (places[outermost] < 0)
            {
                hits[merged] = hit with { Passage = outermost };
                places[outermost] = ++merged;
                continue;
            }

            ref var family = ref hits[places[outermost] - 1];
            var best = IsBetter(hit, family, sums) ? hit : family;
            family = best with
            {
                Passage = outermost,
                Coverage = Math.Max(family.Coverage, hit.Coverage),
                Likeness = Math.Max(family.Likeness, hit.Likeness),
                Odds = Math.Max(family.Odds, hit.Odds),
            };
        }

        ArrayPool<int>.Shared.Return(places);
        weighed.RemoveRange(merged, weighed.Count - merged);
    }

    private static bool IsBetter(WeighedPassage hit, WeighedPassage other, ScoreSums sums)
    {
        if (hit.Score != other.Score)
        {
            return hit.Score > other.Score;
        }

        var (score, otherScore) = (sums.Score(hit.Best), sums.Score(other.Best));
        return score == otherScore ? hit.Best < other.Best : score > otherScore;
    }

    private int Outermost(int passage, int[] places)
    {
        var outermost = passage;
        for (var around = _around[passage]; around != None; around = _around[around])
        {
            outermost = places[around] != 0 ? around : outermost;
        }

        return outermost;
    }
}
