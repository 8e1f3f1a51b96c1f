namespace Partenariat.Search.Indexing;

/// <summary>
/// Reckons what share of a request's content words each passage holds, word by word over the places of each. Used again for the
/// next request and never cleared; not thread-safe.
/// </summary>
/// <param name="tokens">Tells where the words stand.</param>
internal sealed class Coverage(TermTable tokens)
{
    // The dossier's word for one that people say is less sure than the word itself.
    private const double ShareOfMeant = 0.5;

    private readonly double[] _found = new double[tokens.Passages];
    private readonly double[] _meant = new double[tokens.Passages];

    // The number of the last word that the passage was seen to hold; words are counted through all requests.
    private readonly long[] _marks = new long[tokens.Passages];
    private long _start = 1;
    private long _word;

    /// <summary>How much the words tell together.</summary>
    public double Whole { get; private set; }

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<CoveredTerm> Terms { get; private set; } = [];

    /// <summary>How many places of words the request went through.</summary>
    public long Added { get; private set; }

    /// <summary>Begins a request.</summary>
    /// <param name="terms">Its words.</param>
    public void Begin(IReadOnlyList<ContentTerm> terms)
    {
        var covered = new List<CoveredTerm>(terms.Count);
        foreach (var term in terms)
        {
            if (term is { Span: 1, IsFrame: false } && !covered.Exists(other => other.Term.Token == term.Token))
            {
                covered.Add(CoveredTerm.Of(term, terms, tokens));
            }
        }

        Terms = covered;
        (Whole, Added) = (0, 0);
        _start = _word + 1;
        foreach (var term in covered)
        {
            Whole += term.Weight;
            Add(term);
        }
    }

    /// <summary>The share (0 to 1) that the passage at a position holds.</summary>
    public double Share(int passage)
    {
        return Whole > 0 && _marks[passage] >= _start ? Math.Clamp((_found[passage] + (_meant[passage] * ShareOfMeant)) / Whole, 0, 1) : 0;
    }

    private void Add(CoveredTerm term)
    {
        _word++;
        Mark(term.Places.Anywhere, _found, term.Weight);
        foreach (var name in term.Names)
        {
            Mark(name.Anywhere, _found, term.Weight);
        }

        foreach (var meant in term.Meant)
        {
            Mark(meant.Anywhere, _meant, term.Weight);
        }
    }

    private void Mark(int[] passages, double[] sums, double weight)
    {
        Added += passages.Length;
        foreach (var passage in passages)
        {
            var mark = _marks[passage];
            if (mark == _word)
            {
                continue;
            }

            if (mark < _start)
            {
                (_found[passage], _meant[passage]) = (0, 0);
            }

            _marks[passage] = _word;
            sums[passage] += weight;
        }
    }
}
