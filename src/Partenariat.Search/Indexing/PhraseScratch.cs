namespace Partenariat.Search.Indexing;

/// <summary>What a comparison with phrases reckons on: rows as long as the phrases, used again and never cleared. Not thread-safe.</summary>
/// <param name="phrases">How many phrases there are.</param>
/// <param name="groups">How many groups they make.</param>
internal sealed class PhraseScratch(int phrases, int groups)
{
    // What each phrase shares with the text, and the number of the word that last met it; words are counted through all comparisons.
    private readonly (double Shared, long Mark)[] _phrases = new (double Shared, long Mark)[phrases];

    // Below 0 for a group that was not met.
    private readonly double[] _best = [.. Enumerable.Repeat(-1.0, groups)];

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
        foreach (var number in phrases)
        {
            ref var phrase = ref _phrases[number];
            if (phrase.Mark == _word)
            {
                continue;
            }

            if (phrase.Mark < _start)
            {
                phrase.Shared = 0;
                Met.Add(number);
            }

            phrase.Mark = _word;
            phrase.Shared += weight;
        }
    }

    /// <summary>What a phrase that was met shares with the text.</summary>
    public double Shared(int phrase)
    {
        return _phrases[phrase].Shared;
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
