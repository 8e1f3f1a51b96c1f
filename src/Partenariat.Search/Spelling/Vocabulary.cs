using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Spelling;

/// <summary>The folded words that the passages of an edition hold, and how many passages hold each.</summary>
internal sealed class Vocabulary
{
    private const int FrequentIn = 10;
    private const int OrdinaryIn = 50;

    private readonly FrozenDictionary<string, int> _passages;
    private readonly int _count;

    private Vocabulary(FrozenDictionary<string, int> passages, int count)
    {
        _passages = passages;
        _count = count;
    }

    /// <summary>All words.</summary>
    public IEnumerable<string> Words => _passages.Keys;

    /// <summary>Reads the passages. Keywords are left out: editors may put misspellings there.</summary>
    public static Vocabulary Of(Edition edition, EditionAnalysis analysis)
    {
        var passages = edition.Texts
            .SelectMany(passage => analysis.Of(passage.Text).Words.Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        return new Vocabulary(passages, edition.Texts.Count);
    }

    /// <summary>True where a passage holds the word.</summary>
    public bool Contains(string word)
    {
        return _passages.ContainsKey(word);
    }

    /// <summary>How many passages hold the word.</summary>
    public int Count(string word)
    {
        return _passages.GetValueOrDefault(word);
    }

    /// <summary>True where more than one passage in ten holds the word.</summary>
    public bool IsFrequent(string word)
    {
        return Count(word) * FrequentIn > _count;
    }

    /// <summary>True where more than one passage in fifty holds the word.</summary>
    public bool IsOrdinary(string word)
    {
        return Count(word) * OrdinaryIn > _count;
    }
}
