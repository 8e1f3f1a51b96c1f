namespace Partenariat.Search.Indexing;

/// <summary>What a comparison with phrases reckons on: rows as long as the phrases, used again and never cleared. Not thread-safe.</summary>
/// <param name="phrases">How many phrases there are.</param>
/// <param name="groups">How many groups they make.</param>
internal sealed class PhraseScratch(int phrases, int groups)
{
    private readonly double[] _shared = new double[phrases];

    // Below 0 for a group that was not met.
    private readonly double[] _best = [.. Enumerable.Repeat(-1.0, groups)];

    // The number of the word that last met the phrase; words are counted through all comparisons.
    private readonly long[] _marks = new long[phrases];
    private long _start = 1;
    private long _word;

    /// <summary>The phrases met, in the order of meeting.</summary>
    public List<int> Met { get; } = [];

    /// <summary>The groups of the phrases met, in the order of meeting.</summary>
    public List<int> Groups { get; } = [];

    /// <summary>Begins a comparison.</summary>
    public void Begin()
    {
        foreach (var group in Groups)
        {
            _best[group] = -1;
        }

        Met.Clear();
        Groups.Clear();
        _start = _word + 1;
    }

    /// <summary>Begins a word.</summary>
    public void BeginWord()
    {
        _word++;
    }

    /// <summary>Adds the weight of the word to phrases that it has not met yet.</summary>
    public void Meet(int[] phrases, double weight)
    {
        foreach (var phrase in phrases)
        {
            if (_marks[phrase] == _word)
            {
                continue;
            }

            if (_marks[phrase] < _start)
            {
                _shared[phrase] = 0;
                Met.Add(phrase);
            }

            _marks[phrase] = _word;
            _shared[phrase] += weight;
        }
    }

    /// <summary>What a phrase that was met shares with the text.</summary>
    public double Shared(int phrase)
    {
        return _shared[phrase];
    }

    /// <summary>Keeps the highest likeness of a group.</summary>
    public void Keep(int group, double likeness)
    {
        if (likeness > _best[group])
        {
            if (_best[group] < 0)
            {
                Groups.Add(group);
            }

            _best[group] = likeness;
        }
    }

    /// <summary>The likeness (0 to 1) of a group.</summary>
    public double Likeness(int group)
    {
        return Math.Max(0, _best[group]);
    }
}
