using Partenariat.Corpus;
using Partenariat.Search.Indexing;

namespace Partenariat.Search;

/// <summary>Content words with what each tells: how many of them a passage holds.</summary>
public sealed class WeighedWords
{
    // The dossier's word for one that people say is less sure than the word itself.
    private const double ShareOfMeant = 0.5;

    private const int MostOnStack = 128;

    private readonly IReadOnlyList<CoveredTerm> _terms;
    private readonly SentenceTable _sentences;

    internal WeighedWords(IReadOnlyList<TermStatistics> statistics, IReadOnlyList<CoveredTerm> terms, SentenceTable sentences)
    {
        Terms = statistics;
        _terms = terms;
        _sentences = sentences;
        foreach (var term in terms)
        {
            Whole += term.Weight;
        }
    }

    /// <summary>The words, with what the index knows of each.</summary>
    public IReadOnlyList<TermStatistics> Terms { get; }

    /// <summary>The weight of all of them together; 0 where there is none.</summary>
    public double Whole { get; }

    /// <summary>The share (0 to 1) of the words, by weight, that the passage's own text, people, work and section hold.</summary>
    public double ShareInOwn(Passage passage)
    {
        return Share(passage.Order, static (places, passage) => places.IsInOwn(passage));
    }

    /// <summary>The share (0 to 1) of the words, by weight, that the passage or the phrases by which people look for it hold.</summary>
    public double ShareAnywhere(Passage passage)
    {
        return Share(passage.Order, static (places, passage) => places.IsAnywhere(passage));
    }

    /// <summary>The sentences of a passage in their order: their places in the text and the share (0 to 1) of the words that each holds.</summary>
    public (int Start, int Length, double Share)[] WeighSentences(Passage passage)
    {
        var sentences = _sentences.Of(passage);
        var held = new double[sentences.Count];
        foreach (var term in _terms)
        {
            sentences.Add(term, ShareOfMeant, passage.Order, held);
        }

        var weighed = new (int Start, int Length, double Share)[held.Length];
        for (var index = 0; index < held.Length; index++)
        {
            var (start, length) = sentences.Places[index];
            weighed[index] = (start, length, Of(held[index]));
        }

        return weighed;
    }

    /// <summary>The sentence of a passage that holds most of the words.</summary>
    /// <returns>Its place in the text and the share (0 to 1) of the words that it holds; the first sentence for none.</returns>
    public (int Start, int Length, double Share) BestSentence(Passage passage)
    {
        var sentences = _sentences.Of(passage);
        Span<double> held = sentences.Count <= MostOnStack ? stackalloc double[sentences.Count] : new double[sentences.Count];
        held.Clear();
        foreach (var term in _terms)
        {
            sentences.Add(term, ShareOfMeant, passage.Order, held);
        }

        var best = 0;
        for (var index = 1; index < held.Length; index++)
        {
            best = Of(held[index]) > Of(held[best]) ? index : best;
        }

        var (start, length) = sentences.Places[best];
        return (start, length, Of(held[best]));
    }

    private double Of(double held)
    {
        return Whole > 0 ? held / Whole : 0;
    }

    private double Share(int passage, Func<TermPlaces, int, bool> holds)
    {
        var held = 0.0;
        foreach (var term in _terms)
        {
            held += holds(term.Places, passage) ? term.Weight : IsAny(term.Meant, passage, holds) ? term.Weight * ShareOfMeant : 0;
        }

        return Of(held);
    }

    private static bool IsAny(TermPlaces[] meant, int passage, Func<TermPlaces, int, bool> holds)
    {
        foreach (var places in meant)
        {
            if (holds(places, passage))
            {
                return true;
            }
        }

        return false;
    }
}
