namespace Partenariat.Search.Odds;

/// <summary>Numbers runs of letters, from 0, as they come. A dictionary of numbers to numbers, for millions of look-ups. Not thread-safe.</summary>
internal sealed class GramNumbers
{
    private const int FirstBits = 16;
    private const int FirstSlots = 1 << FirstBits;

    // Knuth, « The Art of Computer Programming », volume 3, 6.4.
    private const uint Spread = 2_654_435_769;

    // By the slot of a run: its number, and one more; 0 where the slot is free. Half of the slots are, at least.
    private int[] _numbers = new int[FirstSlots];
    private uint[] _grams = new uint[FirstSlots / 2];
    private int _count;
    private int _shift = 32 - FirstBits;

    /// <summary>The run of a number.</summary>
    public uint Gram(int number)
    {
        return _grams[number];
    }

    /// <summary>The number of a run; the next one where it is new.</summary>
    public int Of(uint gram)
    {
        var slot = Slot(gram);
        if (_numbers[slot] == 0)
        {
            if (_count == _grams.Length)
            {
                Grow();
                slot = Slot(gram);
            }

            _grams[_count++] = gram;
            _numbers[slot] = _count;
        }

        return _numbers[slot] - 1;
    }

    // Where a run is, or where it would be.
    private int Slot(uint gram)
    {
        var slot = (int)((gram * Spread) >> _shift);
        while (_numbers[slot] != 0 && _grams[_numbers[slot] - 1] != gram)
        {
            slot = (slot + 1) & (_numbers.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _grams, 2 * _grams.Length);
        _numbers = new int[2 * _numbers.Length];
        _shift--;
        for (var number = 0; number < _count; number++)
        {
            _numbers[Slot(_grams[number])] = number + 1;
        }
    }
}
