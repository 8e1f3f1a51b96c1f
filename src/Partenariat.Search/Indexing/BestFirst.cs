namespace Partenariat.Search.Indexing;

/// <summary>
/// The order of hits, best first: of those with equal scores, the one that stands first. Only the part of it that somebody looks
/// at is sorted: hits are put into bins of near scores, and a bin is sorted when it is met. Not thread-safe.
/// </summary>
internal sealed class BestFirst
{
    private const int HitsInBin = 8;
    private const int MostBins = 4096;

    private readonly WeighedPassage[] _hits;
    private readonly int[] _order;

    // Where each bin begins in the order, and behind the last one.
    private readonly int[] _starts;
    private readonly bool[] _isSorted;
    private readonly long _best;
    private readonly int _shift;

    /// <summary>Puts hits into bins.</summary>
    /// <param name="hits">The hits, in the order of their passages; scores above 0.</param>
    public BestFirst(WeighedPassage[] hits)
    {
        _hits = hits;
        _order = new int[hits.Length];
        var bins = Math.Clamp(hits.Length / HitsInBin, 1, MostBins);
        var (lowest, highest) = (long.MaxValue, 0L);
        foreach (var hit in hits)
        {
            var bits = Bits(hit.Score);
            (lowest, highest) = (Math.Min(lowest, bits), Math.Max(highest, bits));
        }

        _best = highest;
        while (hits.Length > 0 && (highest - lowest) >> _shift >= bins)
        {
            _shift++;
        }

        _starts = new int[bins + 1];
        _isSorted = new bool[bins];
        Fill();
    }

    /// <summary>The hit of a rank from 0: its position among the hits given.</summary>
    public int At(int rank)
    {
        var bin = Array.BinarySearch(_starts, rank);
        bin = bin < 0 ? ~bin - 1 : bin;

        // Of bins that begin at the same rank all but the last are empty.
        while (_starts[bin + 1] == rank)
        {
            bin++;
        }

        Sort(bin);
        return _order[rank];
    }

    /// <summary>The rank from 0 of a hit.</summary>
    /// <param name="hit">Its position among the hits given.</param>
    public int RankOf(int hit)
    {
        var bin = Bin(_hits[hit].Score);
        Sort(bin);
        var (from, to) = (_starts[bin], _starts[bin + 1]);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var order = Compare(_order[middle], hit);
            if (order == 0)
            {
                return middle;
            }

            (from, to) = order < 0 ? (middle + 1, to) : (from, middle);
        }

        throw new ArgumentOutOfRangeException(nameof(hit));
    }

    private void Fill()
    {
        foreach (var hit in _hits)
        {
            _starts[Bin(hit.Score) + 1]++;
        }

        for (var bin = 1; bin < _starts.Length; bin++)
        {
            _starts[bin] += _starts[bin - 1];
        }

        var ends = _starts[..^1];
        for (var hit = 0; hit < _hits.Length; hit++)
        {
            _order[ends[Bin(_hits[hit].Score)]++] = hit;
        }
    }

    private void Sort(int bin)
    {
        if (!_isSorted[bin])
        {
            _order.AsSpan(_starts[bin].._starts[bin + 1]).Sort(Compare);
            _isSorted[bin] = true;
        }
    }

    private int Compare(int left, int right)
    {
        var (one, other) = (_hits[left].Score, _hits[right].Score);
        return one == other ? left.CompareTo(right) : other.CompareTo(one);
    }

    private int Bin(double score)
    {
        return (int)((_best - Bits(score)) >> _shift);
    }

    // The bits of numbers above 0 are in the order of the numbers.
    private static long Bits(double score)
    {
        return BitConverter.DoubleToInt64Bits(score);
    }
}
