using System.Buffers;
using System.Runtime.InteropServices;

namespace Partenariat.Search.Indexing;

/// <summary>Adds up what each passage scores for the parts of a request.</summary>
internal sealed class ScoreSums : IDisposable
{
    private readonly double[] _sums;
    private readonly List<int> _found = [];

    /// <summary>Sums for the passages of an edition.</summary>
    /// <param name="passages">How many there are.</param>
    public ScoreSums(int passages)
    {
        _sums = ArrayPool<double>.Shared.Rent(passages);
        _sums.AsSpan(0, passages).Clear();
    }

    /// <summary>Adds a score above 0.</summary>
    public void Add(int passage, float score)
    {
        if (_sums[passage] <= 0)
        {
            _found.Add(passage);
        }

        _sums[passage] += score;
    }

    /// <summary>The positions of the passages that have a score, in no order that means anything.</summary>
    public ReadOnlySpan<int> Found => CollectionsMarshal.AsSpan(_found);

    /// <summary>The positions of the passages that have a score, best first, and in their order where two are equal.</summary>
    public ReadOnlySpan<int> BestFirst()
    {
        _found.Sort(Compare);
        return Found;
    }

    /// <summary>Below 0 where the first of two passages comes before the other: by its score, then by its place.</summary>
    public int Compare(int left, int right)
    {
        return Score(left) == Score(right) ? left.CompareTo(right) : Score(right).CompareTo(Score(left));
    }

    /// <summary>Adds scores.</summary>
    public void Add(ScoredPassages scored)
    {
        for (var index = 0; index < scored.Passages.Length; index++)
        {
            Add(scored.Passages[index], scored.Scores[index]);
        }
    }

    /// <summary>The score of a passage.</summary>
    public float Score(int passage)
    {
        return (float)_sums[passage];
    }

    /// <inheritdoc />
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_sums);
    }
}
