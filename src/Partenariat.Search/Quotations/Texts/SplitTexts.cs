using System.Collections.Concurrent;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>
/// Keeps the words of the units that were cut last: those of a long dossier all, and no more, for they take five times the memory
/// of the text. Holds one string for each word. Thread-safe.
/// </summary>
internal sealed class SplitTexts(Vocabulary vocabulary)
{
    private const int MostKept = 4_000;

    private readonly ConcurrentQueue<TextUnit> _kept = new();

    /// <summary>Cuts a text of the edition into words.</summary>
    public TextWord[] Cut(string text)
    {
        return [.. WordSplitter.Split(text).Select(Shared)];
    }

    /// <summary>Keeps the words of a unit, and forgets those of the unit that has been kept longest where they are too many.</summary>
    public void Keep(TextUnit unit)
    {
        _kept.Enqueue(unit);
        while (_kept.Count > MostKept && _kept.TryDequeue(out var oldest))
        {
            oldest.Forget();
        }
    }

    private TextWord Shared(TextWord word)
    {
        return vocabulary.TryFind(word.Folded) is { } known ? word with { Folded = vocabulary.Text(known) } : word;
    }
}
