using System.Collections.Frozen;
using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>The tokens of all passages, and how many passages hold each.</summary>
internal sealed class TermTable
{
    private const double CommonUnknown = 0.3;

    private readonly IReadOnlyList<PassageTerms> _passages;
    private readonly FrozenDictionary<string, int> _inOwn;
    private readonly FrozenDictionary<string, int> _inKeywords;
    private readonly FrozenDictionary<string, int> _anywhere;

    /// <summary>Reads the passages of an edition.</summary>
    public TermTable(Edition edition, DossierAnalyzer analyzer)
    {
        _passages = [.. edition.Texts.Select(passage => PassageTerms.Of(edition, passage, analyzer))];
        _inOwn = Counted(passage => passage.Own);
        _inKeywords = Counted(passage => passage.Keywords);
        _anywhere = Counted(passage => passage.Own.Union(passage.Keywords));
    }

    /// <summary>The tokens of the passage at a position in the edition.</summary>
    public PassageTerms this[int number] => _passages[number];

    /// <summary>How many passages hold a token in their text, people, work or section.</summary>
    public int InOwn(string token)
    {
        return _inOwn.GetValueOrDefault(token);
    }

    /// <summary>How many passages hold a token in their keywords.</summary>
    public int InKeywords(string token)
    {
        return _inKeywords.GetValueOrDefault(token);
    }

    /// <summary>True where some passage holds a token.</summary>
    public bool Contains(string token)
    {
        return _anywhere.ContainsKey(token);
    }

    /// <summary>
    /// How much a word tells: 0 where every passage holds it, 1 where one does or none. A frequent French word that
    /// no passage holds tells little: the question could have been put without it.
    /// </summary>
    public double Weight(ContentTerm term)
    {
        var count = _anywhere.GetValueOrDefault(term.Token);
        count = count == 0 ? term.Meant.Select(meant => _anywhere.GetValueOrDefault(meant)).DefaultIfEmpty().Max() : count;
        return count == 0 && term.IsCommon ? CommonUnknown : Weight(count);
    }

    /// <summary>How much a token of the index tells, from 0 to 1.</summary>
    public double Weight(string token)
    {
        return Weight(_anywhere.GetValueOrDefault(token));
    }

    private double Weight(int count)
    {
        var passages = (double)Math.Max(2, _passages.Count);
        return Math.Log(passages / Math.Max(1, count)) / Math.Log(passages);
    }

    private FrozenDictionary<string, int> Counted(Func<PassageTerms, IEnumerable<string>> tokens)
    {
        return _passages.SelectMany(tokens).CountBy(token => token, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
