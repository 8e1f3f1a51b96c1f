using System.Numerics;
using System.Runtime.InteropServices;

namespace Partenariat.Search.Odds;

/// <summary>Adds up the odds of each passage for the words of a request. Used again for the next one; not thread-safe.</summary>
/// <param name="odds">What each run of letters tells.</param>
internal sealed class OddsSums(PassageOdds odds)
{
    private readonly float[] _sums = new float[odds.Table.OfPassage.Length];
    private readonly List<int> _rows = [];
    private float _weights;

    /// <summary>How many places of runs the request went through.</summary>
    public long Added { get; private set; }

    /// <summary>Begins a request.</summary>
    /// <param name="text">Its words.</param>
    public void Begin(string text)
    {
        Array.Clear(_sums);
        (_weights, Added) = (0, 0);
        odds.Find(text, _rows);
        var rarities = odds.Table.Rarities;
        var length = (float)PassageOdds.Length(_rows, rarities);
        foreach (var row in _rows)
        {
            Add(row, rarities[row] / length);
        }
    }

    /// <summary>The same for all behind the passages: tables, then debates, and what is elsewhere.</summary>
    /// <param name="passages">How many passages there are.</param>
    public float[] Behind(int passages)
    {
        var behind = new float[_sums.Length - passages];
        for (var number = 0; number < behind.Length; number++)
        {
            behind[number] = Of(passages + number);
        }

        return behind;
    }

    /// <summary>The logarithm of the odds of a passage, above those of one that has none of the runs; comparable within one request.</summary>
    public float Of(int passage)
    {
        return _sums[passage] + (_weights * odds.Table.OfPassage[passage]);
    }

    private void Add(int row, float weight)
    {
        var (_, _, starts, passages, more, _) = odds.Table;
        _weights += weight;
        Added += starts[row + 1] - starts[row];
        if (odds.Wide(row) is { } wide)
        {
            AddWide(wide, weight);
            return;
        }

        for (var place = starts[row]; place < starts[row + 1]; place++)
        {
            _sums[passages[place]] += weight * more[place];
        }
    }

    // To the last bit the same: each sum takes its numbers in the same order.
    private void AddWide(float[] wide, float weight)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(wide);
        var sums = MemoryMarshal.Cast<float, Vector<float>>(_sums.AsSpan());
        for (var index = 0; index < vectors.Length; index++)
        {
            sums[index] += vectors[index] * weight;
        }

        for (var passage = vectors.Length * Vector<float>.Count; passage < wide.Length; passage++)
        {
            _sums[passage] += weight * wide[passage];
        }
    }
}
