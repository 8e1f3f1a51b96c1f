using Partenariat.Corpus;
using Partenariat.Search;

namespace Partenariat.Dialogs.Answers;

/// <summary>The telling words of a question: which sentence of a long passage answers it, where not all of the passage is shown.</summary>
public sealed class SoughtWords
{
    // By so much of the words a later sentence must hold more than what stands before it.
    private const double Margin = 0.1;

    // « quand ? » is answered by a sentence that tells of a time.
    private const double WorthOfTime = 0.5;

    private const double Half = 0.5;

    private readonly Lazy<WeighedWords> _words;
    private readonly Predicate<string>? _tellsWhen;
    private readonly Func<Passage, Passage?> _inner;

    /// <param name="words">The words; weighed when first asked for.</param>
    /// <param name="tellsWhen">For a question that asks for a time: whether a sentence tells of one; else null.</param>
    /// <param name="inner">The passage within another that the question finds by the phrases by which people look for it, or null.</param>
    internal SoughtWords(Func<WeighedWords> words, Predicate<string>? tellsWhen, Func<Passage, Passage?> inner)
    {
        _words = new Lazy<WeighedWords>(words);
        _tellsWhen = tellsWhen;
        _inner = inner;
    }

    /// <summary>The sentence that answers, where it does not end within the beginning of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="shown">How many characters of its text the beginning has.</param>
    /// <returns>Its place in the text; null where the beginning tells as much.</returns>
    public (int Start, int Length)? Behind(Passage passage, int shown)
    {
        var sentences = _words.Value.WeighSentences(passage);
        var (before, best, bestEnd) = (0.0, default((int Start, double Worth)), 0);
        var worths = new double[sentences.Length];
        for (var index = 0; index < sentences.Length; index++)
        {
            var (start, end) = (sentences[index].Start, sentences[index].Start + sentences[index].Length);
            worths[index] = Worth(passage.Text, sentences[index]);
            if (end <= shown)
            {
                before = Math.Max(before, worths[index]);
            }
            else if (bestEnd == 0 || worths[index] > best.Worth)
            {
                (best, bestEnd) = ((start, worths[index]), end);
            }
        }

        if (best.Worth <= before + Margin)
        {
            return Math.Max(before, best.Worth) < Half ? Inner(passage, shown) : null;
        }

        // What answers as well just before it is shown with it.
        var first = sentences.Index().First(sentence => sentence.Item.Start + sentence.Item.Length > shown
            && worths[sentence.Index] >= best.Worth * Half
            && bestEnd - sentence.Item.Start <= Math.Max(shown, bestEnd - best.Start)).Item.Start;
        return (first, bestEnd - first);
    }

    private double Worth(string text, (int Start, int Length, double Share) sentence)
    {
        return sentence.Share + (_tellsWhen?.Invoke(text.Substring(sentence.Start, sentence.Length)) == true ? WorthOfTime : 0);
    }

    private (int Start, int Length)? Inner(Passage passage, int shown)
    {
        if (_inner(passage) is not { } inner || passage.Text.IndexOf(inner.Text, StringComparison.Ordinal) is not (var place and >= 0)
            || place + inner.Text.Length <= shown)
        {
            return null;
        }

        var (start, length, _) = _words.Value.WeighSentences(passage).Last(sentence => sentence.Start <= place);
        return (start, Math.Max(length, place + inner.Text.Length - start));
    }
}
