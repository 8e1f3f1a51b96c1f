namespace Partenariat.Search.Indexing;

/// <summary>The sentences of a passage, and which of them hold which tokens. Immutable once filled.</summary>
internal sealed class Sentences
{
    private readonly List<(int Start, int Length)> _places = [];
    private readonly Dictionary<string, int[]> _byToken = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _places.Count;

    /// <summary>Where each begins in the text, and its length.</summary>
    public IReadOnlyList<(int Start, int Length)> Places => _places;

    /// <summary>Adds the next sentence.</summary>
    public void Add(int start, int length, IEnumerable<string> tokens)
    {
        foreach (var token in tokens.Distinct(StringComparer.Ordinal))
        {
            _byToken[token] = [.. _byToken.GetValueOrDefault(token) ?? [], _places.Count];
        }

        _places.Add((start, length));
    }

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
                if (Array.IndexOf(own, sentence) < 0 && !IsMetBefore(term, meant, sentence))
                {
                    held[sentence] += term.Weight * shareOfMeant;
                }
            }
        }
    }

    private int[] Holding(string token)
    {
        return _byToken.GetValueOrDefault(token) ?? [];
    }

    // Two words for the same count once.
    private bool IsMetBefore(CoveredTerm term, int meant, int sentence)
    {
        for (var before = 0; before < meant; before++)
        {
            if (_byToken.TryGetValue(term.Term.Meant[before], out var sentences) && Array.IndexOf(sentences, sentence) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
