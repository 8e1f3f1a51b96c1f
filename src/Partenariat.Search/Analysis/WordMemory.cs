using System.Collections.Concurrent;

namespace Partenariat.Search.Analysis;

/// <summary>Remembers what was reckoned for the first words that were met: those of the edition. Thread-safe.</summary>
internal sealed class WordMemory
{
    // More different words than a long dossier and its keywords hold; what people type later must not fill the memory.
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What is known of a word, or is reckoned now.</summary>
    public string Get(string word, Func<string, string> reckon)
    {
        if (_known.TryGetValue(word, out var known))
        {
            return known;
        }

        var reckoned = reckon(word);
        if (_count < Most && _known.TryAdd(word, reckoned))
        {
            Interlocked.Increment(ref _count);
        }

        return reckoned;
    }
}
