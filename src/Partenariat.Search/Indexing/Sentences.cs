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
    public Sentences(List<Sentence> sentences)
    {
        _places = new (int, int)[sentences.Count];
        var byToken = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var count = 0;
        for (var number = 0; number < sentences.Count; number++)
        {
            var sentence = sentences[number];
            _places[number] = (sentence.Start, sentence.Length);
            foreach (var token in sentence.Tokens)
            {
                var holding = byToken.TryGetValue(token, out var known) ? known : byToken[token] = [];
                if (holding.Count == 0 || holding[^1] != number)
                {
                    holding.Add(number);
                    count++;
                }
            }
        }

        _tokens = [.. byToken.Keys];
        Array.Sort(_tokens, StringComparer.Ordinal);
        _holding = new int[count];
        _ends = new int[_tokens.Length];
        var end = 0;
        for (var token = 0; token < _tokens.Length; token++)
        {
            var holding = byToken[_tokens[token]];
            holding.CopyTo(_holding, end);
            _ends[token] = end += holding.Count;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _places.Length;

    /// <summary>Where each begins in the text, and its length.</summary>
    public (int Start, int Length)[] Places => _places;

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

/// <summary>A sentence of a passage.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length.</param>
/// <param name="Tokens">Its tokens, in order.</param>
internal sealed record Sentence(int Start, int Length, string[] Tokens);
