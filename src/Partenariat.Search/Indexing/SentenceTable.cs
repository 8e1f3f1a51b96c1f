using System.Collections.Concurrent;
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

    // More passages than a long dossier has, half a kilobyte each; beyond, they are read each time.
    private const int MostKept = 50_000;

    // By the position of the passage in the edition.
    private readonly Sentences?[] _read = new Sentences?[passages];
    private readonly ConcurrentDictionary<string, string> _strings = new(StringComparer.Ordinal);
    private int _kept;

    /// <summary>The sentences of a passage in their order; one at least.</summary>
    public Sentences Of(Passage passage)
    {
        if (Volatile.Read(ref _read[passage.Order]) is { } known)
        {
            return known;
        }

        var read = Read(passage.Text);
        if (Volatile.Read(ref _kept) < MostKept && Interlocked.CompareExchange(ref _read[passage.Order], read, null) is null)
        {
            Interlocked.Increment(ref _kept);
        }

        return read;
    }

    private Sentences Read(string text)
    {
        var sentences = new List<Sentence>();
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
        return new Sentences(sentences);
    }

    private void Add(string text, int start, int end, List<Sentence> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        if (start < end || sentences.Count == 0)
        {
            // One string for each token.
            sentences.Add(new Sentence(start, end - start, [.. analyzer.Tokens(text[start..end]).Select(token => _strings.GetOrAdd(token.Text, token.Text))]));
        }
    }
}
