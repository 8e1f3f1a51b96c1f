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

    /// <summary>Takes the words.</summary>
    /// <param name="passages">In how many texts each stands.</param>
    /// <param name="count">How many texts there are.</param>
    public Vocabulary(Dictionary<string, int> passages, int count)
    {
        _passages = passages.ToFrozenDictionary(StringComparer.Ordinal);
        _count = count;
    }

    /// <summary>All words.</summary>
    public IEnumerable<string> Words => _passages.Keys;

    /// <summary>Reads the passages. Keywords are left out: editors may put misspellings there.</summary>
    public static Dictionary<string, int> Count(Edition edition, EditionAnalysis analysis)
    {
        var passages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in edition.Texts)
        {
            foreach (var word in analysis.Of(text.Text).Words.Distinct(StringComparer.Ordinal))
            {
                passages[word] = passages.GetValueOrDefault(word) + 1;
            }
        }

        return passages;
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
