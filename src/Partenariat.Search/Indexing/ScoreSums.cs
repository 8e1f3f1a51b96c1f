using System.Runtime.InteropServices;

namespace Partenariat.Search.Indexing;

/// <summary>Adds up what each passage scores for the parts of a request. Used again for the next one; not thread-safe.</summary>
/// <param name="passages">How many passages there are.</param>
internal sealed class ScoreSums(int passages)
{
    // Beyond this share of all passages, going through all of them is faster than sorting those that were found.
    private const int ShareToSort = 16;

    private readonly double[] _sums = new double[passages];
    private readonly List<int> _found = [];

    /// <summary>How many scores were added.</summary>
    public long Added { get; private set; }

    /// <summary>Adds a score above 0.</summary>
    public void Add(int passage, float score)
    {
        if (_sums[passage] <= 0)
        {
            _found.Add(passage);
        }

        _sums[passage] += score;
        Added++;
    }

    /// <summary>Adds scores.</summary>
    public void Add(ScoredPassages scored)
    {
        for (var index = 0; index < scored.Passages.Length; index++)
        {
            Add(scored.Passages[index], scored.Scores[index]);
        }
    }

    /// <summary>The positions of the passages that have a score, in their order.</summary>
    public ReadOnlySpan<int> InOrder()
    {
        var found = CollectionsMarshal.AsSpan(_found);
        if (found.Length < _sums.Length / ShareToSort)
        {
            found.Sort();
            return found;
        }

        var count = 0;
        for (var passage = 0; passage < _sums.Length; passage++)
        {
            if (_sums[passage] > 0)
            {
                found[count++] = passage;
            }
        }

        return found;
    }

    /// <summary>The same, best first, and in their order where two are equal.</summary>
    public ReadOnlySpan<int> BestFirst()
    {
        var found = CollectionsMarshal.AsSpan(_found);
        found.Sort((left, right) => Score(left) == Score(right) ? left.CompareTo(right) : Score(right).CompareTo(Score(left)));
        return found;
    }

    /// <summary>The score of a passage.</summary>
    public float Score(int passage)
    {
        return (float)_sums[passage];
    }

    /// <summary>Forgets all scores.</summary>
    public void Clear()
    {
        foreach (var passage in _found)
        {
            _sums[passage] = 0;
        }

        _found.Clear();
        Added = 0;
    }
}
