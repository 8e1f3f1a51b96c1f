namespace Partenariat.Search.Odds;

/// <summary>Finds runs of letters in a long row of them: by their first letters, then by halves. Immutable; thread-safe.</summary>
internal sealed class KnownGrams
{
    // The last three letters of a run are looked for by halves.
    private const int BitsWithin = 15;
    private const int Buckets = 1 << (31 - BitsWithin);

    private readonly uint[] _grams;

    // Where the runs of each beginning start, and behind the last one where they end.
    private readonly int[] _starts = new int[Buckets + 1];

    /// <summary>Takes a row.</summary>
    /// <param name="grams">The runs, each once and in the order of their numbers, below 2^31 (<see cref="LetterGrams"/>).</param>
    public KnownGrams(uint[] grams)
    {
        _grams = grams;
        foreach (var gram in grams)
        {
            _starts[(gram >> BitsWithin) + 1]++;
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            _starts[bucket + 1] += _starts[bucket];
        }
    }

    /// <summary>Finds some runs.</summary>
    /// <param name="grams">The runs, in order.</param>
    /// <param name="rows">Takes the places of those that are in the row, in order.</param>
    public void Find(uint[] grams, List<int> rows)
    {
        rows.Clear();
        foreach (var gram in grams)
        {
            var (from, to) = (_starts[gram >> BitsWithin], _starts[(gram >> BitsWithin) + 1] - 1);
            while (from <= to)
            {
                var middle = (from + to) >>> 1;
                if (_grams[middle] == gram)
                {
                    rows.Add(middle);
                    break;
                }

                (from, to) = _grams[middle] < gram ? (middle + 1, to) : (from, middle - 1);
            }
        }
    }
}
