using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Search.Analysis;

namespace Partenariat.Search;

/// <summary>The words of the notions: which word belongs to which family. Immutable.</summary>
public sealed class Lexicon
{
    /// <summary>The first character of the token under which all words of a family are indexed.</summary>
    internal const char FamilyMark = '=';

    private static readonly string[] s_endings = ["", "s", "x"];

    private readonly FrozenDictionary<string, string> _words;
    private readonly FrozenDictionary<string, string> _stems;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byStem;
    private readonly int _longestStem;
    private readonly Dictionary<string, List<string>> _exceptions = new(StringComparer.Ordinal);
    private readonly WordMemory _tokens = new();

    private Lexicon(IReadOnlyList<Notion> notions, IReadOnlyList<NotionForm> forms)
    {
        Forms = forms;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var form in forms.Where(form => form.Words.Count == 1 && !form.NeedsGuillemets))
        {
            foreach (var ending in s_endings)
            {
                words.TryAdd(form.Words[0] + ending, form.NotionId);
            }
        }

        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var notion in notions)
        {
            foreach (var stem in notion.Stems)
            {
                stems.TryAdd(stem, notion.Id);
            }

            foreach (var word in notion.Except)
            {
                (_exceptions.TryGetValue(word, out var except) ? except : _exceptions[word] = []).Add(notion.Id);
            }
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _stems = stems.ToFrozenDictionary(StringComparer.Ordinal);
        _byStem = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestStem = _stems.Count == 0 ? 0 : _stems.Keys.Max(stem => stem.Length);
    }

    /// <summary>The labels and surface forms, as folded words.</summary>
    internal IReadOnlyList<NotionForm> Forms { get; }

    /// <summary>The stems of the families.</summary>
    internal IEnumerable<string> Stems => _stems.Keys;

    /// <summary>Gathers the words of an edition's notions.</summary>
    public static Lexicon From(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        using var words = new WordAnalyzer();
        return new Lexicon(edition.Notions, [.. edition.Notions.SelectMany(notion => NotionForm.Of(notion, words))]);
    }

    /// <summary>The id of the notion to whose family a word belongs, or null.</summary>
    /// <param name="word">A folded word: lower case, no accents.</param>
    public string? FamilyOf(string word)
    {
        if (_words.TryGetValue(word, out var notion))
        {
            return notion;
        }

        for (var length = Math.Min(word.Length, _longestStem); length > 0; length--)
        {
            if (_byStem.TryGetValue(word.AsSpan(0, length), out notion) && !(_exceptions.TryGetValue(word, out var except) && except.Contains(notion)))
            {
                return notion;
            }
        }

        return null;
    }

    /// <summary>True where a word is itself a form or a label, in the singular or the plural.</summary>
    internal bool IsForm(string word)
    {
        return _words.ContainsKey(word);
    }

    /// <summary>The token of a family.</summary>
    internal static string TokenOfNotion(string notionId)
    {
        return FamilyMark + notionId;
    }

    /// <summary>The token under which a word is indexed: that of its family, or its stem.</summary>
    internal string TokenOf(string word)
    {
        return _tokens.Get(word, unknown => FamilyOf(unknown) is { } notion ? TokenOfNotion(notion) : FrenchStem.Of(unknown));
    }
}
