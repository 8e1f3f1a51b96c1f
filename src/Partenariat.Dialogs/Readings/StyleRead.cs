using System.Collections.Frozen;
using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Readings;

/// <summary>A style of reference that a message names.</summary>
/// <param name="Styles">The styles, in the order named; empty where it names only one that the bot does not write.</param>
/// <param name="Program">The program for which the reference is wanted (« Zotero »), or null.</param>
/// <param name="Unwritten">The name of a style that the bot does not write (« MLA »), or null.</param>
internal sealed record StyleRead(IReadOnlyList<CitationStyle> Styles, string? Program, string? Unwritten)
{
    private static readonly FrozenDictionary<string, string[]> s_names = LanguageFile.Rows("styles.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);

    /// <summary>The styles to write; ISO 690 where none is named that the bot writes.</summary>
    public IReadOnlyList<CitationStyle> Written => Styles.Count > 0 ? Styles : [CitationStyle.Iso690];

    /// <summary>True for a word that can name a style.</summary>
    /// <param name="plain">A plain word.</param>
    public static bool IsName(string plain)
    {
        return s_names.ContainsKey(plain);
    }

    /// <summary>Reads a message; null where it names no style. « APA » is also an allowance: a style stands after « en »,
    /// « norme »…, beside a word for a reference, or alone.</summary>
    public static StyleRead? Of(Message message)
    {
        var words = message.Words;
        var found = words.Index()
            .Where(word => s_names.ContainsKey(word.Item.Plain) && IsMeant(words, word.Index, s_names[word.Item.Plain]))
            .Select(word => s_names[word.Item.Plain])
            .ToList();
        if (found.Count == 0)
        {
            return null;
        }

        var styles = found.Select(row => Enum.TryParse<CitationStyle>(row[0], out var style) ? (CitationStyle?)style : null).OfType<CitationStyle>().Distinct().ToList();
        return new StyleRead(styles, found.FirstOrDefault(row => row[1] == "programme")?[2], styles.Count > 0 ? null : found[0][2]);
    }

    private static bool IsMeant(IReadOnlyList<SaidWord> words, int index, string[] row)
    {
        var before = index > 0 ? words[index - 1].Plain : "";
        return row[1] is "sûr" or "programme"
            || s_leads.Contains(before)
            || words.Any(word => s_references.Contains(word.Plain))
            || words.Count <= 3;
    }

    private static readonly FrozenSet<string> s_leads = LanguageFile.Lines("style-leads.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_references = LanguageFile.Lines("reference-words.tsv").ToFrozenSet(StringComparer.Ordinal);
}
