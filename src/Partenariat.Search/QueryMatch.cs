using Partenariat.Corpus;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>What one search found for some words: made once for a question, and looked at by all who answer it.</summary>
public sealed class QueryMatch
{
    // The dossier's word for one that people say is less sure than the word itself.
    private const double ShareOfMeant = 0.5;

    private readonly List<(ContentTerm Term, double Weight)> _terms;
    private readonly SentenceTable _sentences;
    private readonly Dictionary<string, int> _ranks;
    private readonly Func<Passage, PassageTerms> _termsOf;

    internal QueryMatch(
        IReadOnlyList<SearchHit> hits,
        IReadOnlyList<TermStatistics> terms,
        List<(ContentTerm Term, double Weight)> weighed,
        SentenceTable sentences,
        Func<Passage, PassageTerms> termsOf)
    {
        Hits = hits;
        Terms = terms;
        _terms = weighed;
        _sentences = sentences;
        _termsOf = termsOf;
        Whole = weighed.Sum(term => term.Weight);
        _ranks = hits.Select((hit, rank) => (hit.Passage.Id, rank)).ToDictionary(entry => entry.Id, entry => entry.rank, StringComparer.Ordinal);
    }

    /// <summary>The passages found, best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>The content words, with what the index knows of each.</summary>
    public IReadOnlyList<TermStatistics> Terms { get; }

    /// <summary>The weight of all content words together; 0 where there is none.</summary>
    public double Whole { get; }

    /// <summary>The hit of a passage and its rank from 0, or null where the words do not find it.</summary>
    public (SearchHit Hit, int Rank)? Find(Passage passage)
    {
        return _ranks.TryGetValue(passage.Id, out var rank) ? (Hits[rank], rank) : null;
    }

    /// <summary>The share (0 to 1) of the words, by weight, that the passage's own text, people, work and section hold.</summary>
    public double ShareInOwn(Passage passage)
    {
        var own = _termsOf(passage).Own;
        return Share(own.Contains);
    }

    /// <summary>The sentence of a passage that holds most of the words.</summary>
    /// <returns>Its place in the text and the share (0 to 1) of the words that it holds; the first sentence for none.</returns>
    public (int Start, int Length, double Share) BestSentence(Passage passage)
    {
        var best = (Sentence: (Sentence?)null, Share: -1.0);
        foreach (var sentence in _sentences.Of(passage))
        {
            var share = Share(sentence.Tokens.Contains);
            if (share > best.Share)
            {
                best = (sentence, share);
            }
        }

        return (best.Sentence!.Start, best.Sentence.Length, best.Share);
    }

    private double Share(Func<string, bool> holds)
    {
        if (Whole <= 0)
        {
            return 0;
        }

        var held = 0.0;
        foreach (var (term, weight) in _terms)
        {
            held += holds(term.Token) ? weight : term.Meant.Any(holds) ? weight * ShareOfMeant : 0;
        }

        return held / Whole;
    }
}
