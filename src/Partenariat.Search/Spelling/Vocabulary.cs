using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search.Spelling;

/// <summary>The folded words that the passages of an edition hold, and how many passages hold each.</summary>
internal sealed class Vocabulary
{
    private readonly FrozenDictionary<string, int> _passages;

    private Vocabulary(FrozenDictionary<string, int> passages)
    {
        _passages = passages;
    }

    /// <summary>All words.</summary>
    public IEnumerable<string> Words => _passages.Keys;

    /// <summary>Reads the passages. Keywords are left out: editors may put misspellings there.</summary>
    public static Vocabulary Of(Edition edition, WordAnalyzer analyzer)
    {
        var passages = edition.Texts
            .SelectMany(passage => analyzer.Tokens(passage.Text).Select(token => token.Text).Distinct(StringComparer.Ordinal))
            .CountBy(word => word, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        return new Vocabulary(passages);
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
}
