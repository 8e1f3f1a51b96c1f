namespace Partenariat.Search.Quotations.Alignment;

/// <summary>What a search for stretches reckons on: rows as long as the stretches, used again. Not thread-safe.</summary>
/// <param name="stretches">How many stretches there are.</param>
internal sealed class StretchScores(int stretches)
{
    private readonly double[] _sums = new double[stretches];
    private readonly int[] _times = new int[stretches];

    // The number of the shingle that last met the stretch; shingles are counted through all searches.
    private readonly long[] _marks = new long[stretches];
    private readonly List<(int Stretch, int Times)> _held = [];
    private long _shingle;

    /// <summary>The stretches that hold any shingle, in the order of meeting.</summary>
    public List<int> Found { get; } = [];

    /// <summary>Counts how often each stretch holds a shingle.</summary>
    /// <param name="places">Where it stands.</param>
    /// <param name="length">How many words it has.</param>
    /// <returns>Where the counts are found, and how many stretches hold it.</returns>
    public (int From, int Count) Gather(ReadOnlySpan<int> places, int length)
    {
        _shingle++;
        var from = _held.Count;
        foreach (var place in places)
        {
            var (first, last) = Stretches.Holding(place, length);
            for (var stretch = first; stretch <= last; stretch++)
            {
                if (_marks[stretch] != _shingle)
                {
                    _marks[stretch] = _shingle;
                    _times[stretch] = 0;
                    _held.Add((stretch, 0));
                }

                _times[stretch]++;
            }
        }

        for (var held = from; held < _held.Count; held++)
        {
            _held[held] = (_held[held].Stretch, _times[_held[held].Stretch]);
        }

        return (from, _held.Count - from);
    }

    /// <summary>Adds what a shingle that was gathered scores.</summary>
    public void Add((int From, int Count) gathered, float weight, Func<int, float> norm)
    {
        for (var held = gathered.From; held < gathered.From + gathered.Count; held++)
        {
            var (stretch, times) = _held[held];
            Add(stretch, ShingleWeights.Score(weight, times, norm(stretch)));
        }
    }

    /// <summary>Adds to the score of a stretch.</summary>
    public void Add(int stretch, float score)
    {
        if (_sums[stretch] == 0)
        {
            Found.Add(stretch);
        }

        _sums[stretch] += score;
    }

    /// <summary>The score of a stretch.</summary>
    public double Of(int stretch)
    {
        return _sums[stretch];
    }

    /// <summary>Forgets all scores.</summary>
    public void Clear()
    {
        foreach (var stretch in Found)
        {
            _sums[stretch] = 0;
        }

        Found.Clear();
        _held.Clear();
    }
}
