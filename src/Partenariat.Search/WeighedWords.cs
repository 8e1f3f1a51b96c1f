using Partenariat.Corpus;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>Content words with what each tells: how many of them a passage holds.</summary>
public sealed class WeighedWords
{
    // The dossier's word for one that people say is less sure than the word itself.
    private const double ShareOfMeant = 0.5;

    private readonly List<(ContentTerm Term, double Weight)> _terms;
    private readonly SentenceTable _sentences;
    private readonly Func<Passage, PassageTerms> _termsOf;

    internal WeighedWords(IReadOnlyList<TermStatistics> terms, List<(ContentTerm Term, double Weight)> weighed, SentenceTable sentences, Func<Passage, PassageTerms> termsOf)
    {
        Terms = terms;
        _terms = weighed;
        _sentences = sentences;
        _termsOf = termsOf;
        Whole = weighed.Sum(term => term.Weight);
    }

    /// <summary>The words, with what the index knows of each.</summary>
    public IReadOnlyList<TermStatistics> Terms { get; }

    /// <summary>The weight of all of them together; 0 where there is none.</summary>
    public double Whole { get; }

    /// <summary>The share (0 to 1) of the words, by weight, that the passage's own text, people, work and section hold.</summary>
    public double ShareInOwn(Passage passage)
    {
        return Share(_termsOf(passage).Own.Contains);
    }

    /// <summary>The share (0 to 1) of the words, by weight, that the passage or the phrases by which people look for it hold.</summary>
    public double ShareAnywhere(Passage passage)
    {
        return Share(_termsOf(passage).Contains);
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
