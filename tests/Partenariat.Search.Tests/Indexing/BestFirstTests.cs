using Partenariat.Search.Indexing;

namespace Partenariat.Search.Tests.Indexing;

/// <summary>Hits that are sorted only as far as somebody looks stand where sorting all of them would put them.</summary>
public sealed class BestFirstTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(50, 3)]
    [InlineData(5_000, 40)]
    [InlineData(100_000, 100_000)]
    public void EachRankAndEachHitIsWhereSortingPutsIt(int count, int differentScores)
    {
        var random = new Random(count);
        WeighedPassage[] hits = [.. Enumerable.Range(0, count).Select(passage => new WeighedPassage(passage, passage, Score(random, differentScores), 0, 0, 0))];
        int[] sorted = [.. Enumerable.Range(0, count).OrderByDescending(hit => hits[hit].Score).ThenBy(hit => hit)];

        var order = new BestFirst(hits);

        foreach (var rank in Enumerable.Range(0, 200).Select(_ => random.Next(count)).Prepend(0).Append(count - 1))
        {
            Assert.Equal(sorted[rank], order.At(rank));
            Assert.Equal(rank, order.RankOf(sorted[rank]));
        }
    }

    [Fact]
    public void NoHitsHaveAnOrderToo()
    {
        Assert.NotNull(new BestFirst([]));
    }

    // Over many orders of magnitude, as scores with and without a whole phrase are.
    private static double Score(Random random, int different)
    {
        return Math.Exp(random.Next(different) * 20.0 / different);
    }
}
