using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Indexing;

/// <summary>The sentences of the passages with their tokens: which of them answers. Read when first asked for. Thread-safe.</summary>
/// <param name="analyzer">Cuts them into tokens.</param>
/// <param name="passages">How many passages there are.</param>
internal sealed class SentenceTable(DossierAnalyzer analyzer, int passages)
{
    // « p. 12 », « M. Dupont », « n° 3 » and « art. 2 » do not end a sentence: a part as short as this goes with the next.
    private const int ShortestSentence = 25;

    // By the position of the passage in the edition.
    private readonly Sentences?[] _read = new Sentences?[passages];

    /// <summary>The sentences of a passage in their order; one at least.</summary>
    public Sentences Of(Passage passage)
    {
        return Volatile.Read(ref _read[passage.Order]) ?? Interlocked.CompareExchange(ref _read[passage.Order], Read(passage.Text), null) ?? _read[passage.Order]!;
    }

    private Sentences Read(string text)
    {
        var sentences = new Sentences();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var ends = text[index] is '\n' || (text[index] is '.' or '!' or '?' or ';' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1])));
            if (ends && index + 1 - start >= ShortestSentence)
            {
                Add(text, start, index + 1, sentences);
                start = index + 1;
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private void Add(string text, int start, int end, Sentences sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start < end || sentences.Count == 0)
        {
            sentences.Add(start, end - start, analyzer.Tokens(text[start..end]).Select(token => token.Text));
        }
    }
}
