namespace Partenariat.Search.Indexing;

/// <summary>The sentences of a passage, and which of them hold which tokens. Immutable.</summary>
internal sealed class Sentences
{
    private readonly (int Start, int Length)[] _places;

    // The tokens in order, and the sentences of each, one after the other: many passages are held at once.
    private readonly string[] _tokens;
    private readonly int[] _ends;
    private readonly int[] _holding;

    /// <summary>Takes the sentences.</summary>
    /// <param name="sentences">Where each begins in the text, its length, and its tokens.</param>
    public Sentences(IReadOnlyList<(int Start, int Length, IReadOnlyList<string> Tokens)> sentences)
    {
        _places = [.. sentences.Select(sentence => (sentence.Start, sentence.Length))];
        var byToken = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < sentences.Count; sentence++)
        {
            foreach (var token in sentences[sentence].Tokens.Distinct(StringComparer.Ordinal))
            {
                (byToken.TryGetValue(token, out var holding) ? holding : byToken[token] = []).Add(sentence);
            }
        }

        _tokens = [.. byToken.Keys];
        _holding = [.. byToken.Values.SelectMany(holding => holding)];
        _ends = new int[_tokens.Length];
        var end = 0;
        foreach (var (token, holding) in byToken.Values.Index())
        {
            _ends[token] = end += holding.Count;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _places.Length;

    /// <summary>Where each begins in the text, and its length.</summary>
    public IReadOnlyList<(int Start, int Length)> Places => _places;

    /// <summary>Adds the weight of a word to what each sentence holds.</summary>
    /// <param name="term">The word.</param>
    /// <param name="shareOfMeant">How much of its weight another word for it has.</param>
    /// <param name="passage">The position of the passage.</param>
    /// <param name="held">What each sentence holds so far.</param>
    public void Add(CoveredTerm term, double shareOfMeant, int passage, Span<double> held)
    {
        // Most words are nowhere in a text: the places of each say so sooner than the row of its sentences.
        var own = term.Places.IsInText(passage) ? Holding(term.Term.Token) : [];
        foreach (var sentence in own)
        {
            held[sentence] += term.Weight;
        }

        for (var meant = 0; meant < term.Term.Meant.Count; meant++)
        {
            foreach (var sentence in term.Meant[meant].IsInText(passage) ? Holding(term.Term.Meant[meant]) : [])
            {
                if (!own.Contains(sentence) && !IsMetBefore(term, meant, sentence))
                {
                    held[sentence] += term.Weight * shareOfMeant;
                }
            }
        }
    }

    // Two words for the same count once.
    private bool IsMetBefore(CoveredTerm term, int meant, int sentence)
    {
        for (var before = 0; before < meant; before++)
        {
            if (Holding(term.Term.Meant[before]).Contains(sentence))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<int> Holding(string token)
    {
        var place = Array.BinarySearch(_tokens, token, StringComparer.Ordinal);
        if (place < 0)
        {
            return [];
        }

        var start = place == 0 ? 0 : _ends[place - 1];
        return _holding.AsSpan(start, _ends[place] - start);
    }
}
