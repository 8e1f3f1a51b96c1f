using System.Buffers;
using System.Runtime.InteropServices;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Returns one hit for a passage and those inside it.</summary>
internal static class OuterPassages
{
    /// <summary>Merges each inner hit into that of the passage around it, where that one is a hit too.</summary>
    /// <param name="texts">The passages of the edition.</param>
    /// <param name="hits">All hits.</param>
    /// <param name="sums">What each of them scores for the words alone: of two with the same weight, the one before the other there wins.</param>
    /// <returns>The merged hits, each at the place of the first of its family.</returns>
    public static List<WeighedPassage> Merge(IReadOnlyList<Passage> texts, List<WeighedPassage> hits, ScoreSums sums)
    {
        // For each passage its place among the merged hits from 1, below 0 for a hit that has none yet, 0 for no hit.
        var places = ArrayPool<int>.Shared.Rent(texts.Count);
        places.AsSpan(0, texts.Count).Clear();
        foreach (var hit in hits)
        {
            places[hit.Passage] = -1;
        }

        var merged = new List<WeighedPassage>(hits.Count);
        foreach (var hit in hits)
        {
            var outermost = Outermost(texts[hit.Passage], places);
            if (places[outermost] < 0)
            {
                merged.Add(hit with { Passage = outermost });
                places[outermost] = merged.Count;
                continue;
            }

            ref var family = ref CollectionsMarshal.AsSpan(merged)[places[outermost] - 1];
            var wins = hit.Score > family.Score || (hit.Score == family.Score && sums.Compare(hit.Best, family.Best) < 0);
            var best = wins ? hit : family;
            family = best with
            {
                Passage = outermost,
                Coverage = Math.Max(family.Coverage, hit.Coverage),
                Likeness = Math.Max(family.Likeness, hit.Likeness),
            };
        }

        ArrayPool<int>.Shared.Return(places);
        return merged;
    }

    private static int Outermost(Passage passage, int[] places)
    {
        var outermost = passage.Order;
        for (var around = passage.Parent; around is not null; around = around.Parent)
        {
            outermost = places[around.Order] != 0 ? around.Order : outermost;
        }

        return outermost;
    }
}
