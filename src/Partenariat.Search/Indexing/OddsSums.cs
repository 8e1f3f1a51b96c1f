namespace Partenariat.Search.Indexing;

/// <summary>Adds up the odds of each passage for the words of a request. Used again for the next one and never cleared; not thread-safe.</summary>
/// <param name="odds">What each word tells.</param>
internal sealed class OddsSums(PassageOdds odds)
{
    private readonly float[] _sums = new float[odds.Passages];

    // The number of the last request for which the passage was found.
    private readonly long[] _marks = new long[odds.Passages];
    private long _request;
    private float _weights;

    /// <summary>How many places of words the request went through.</summary>
    public long Added { get; private set; }

    /// <summary>Begins a request.</summary>
    /// <param name="terms">Its words, each once.</param>
    public void Begin(IReadOnlyList<CoveredTerm> terms)
    {
        _request++;
        (_weights, Added) = (0, 0);
        var words = new List<WordOdds>(terms.Count);
        foreach (var covered in terms)
        {
            if (odds.Find(covered.Term.Token) is { } word)
            {
                words.Add(word);
                continue;
            }

            // The dossier's words for one that it has not.
            words.AddRange(covered.Term.Meant.Select(odds.Find).OfType<WordOdds>());
        }

        var length = (float)PassageOdds.Length(words.Select(word => (double)word.Rarity));
        foreach (var word in words)
        {
            Add(word, word.Rarity / length);
        }
    }

    /// <summary>The logarithm of the odds of a passage, above those of one that has none of the words; comparable within one request.</summary>
    public float Of(int passage)
    {
        return (_marks[passage] == _request ? _sums[passage] : 0) + (_weights * odds.OfPassage(passage));
    }

    private void Add(WordOdds word, float weight)
    {
        _weights += weight;
        Added += word.Passages.Length;
        for (var index = 0; index < word.Passages.Length; index++)
        {
            var passage = word.Passages[index];
            var before = _marks[passage] == _request ? _sums[passage] : 0;
            _marks[passage] = _request;
            _sums[passage] = before + (weight * word.More[index]);
        }
    }
}
