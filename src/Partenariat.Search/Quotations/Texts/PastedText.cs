using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Takes the traces of word processors, web pages and cards out of a pasted text.</summary>
internal static partial class PastedText
{
    /// <summary>
    /// The text without markup, entities, invisible characters and « [sic] », in composed form. Line breaks stay.
    /// </summary>
    public static string Clean(string pasted)
    {
        var text = Visible(pasted);
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = HiddenMarkup.Remove(text);
            text = BlockTags().Replace(text, "\n");
            text = Tags().Replace(text, "");
        }

        if (text.Contains('&', StringComparison.Ordinal))
        {
            // An entity may stand for an invisible character.
            text = Visible(WebUtility.HtmlDecode(text));
        }

        return WellFormed.Text(Sic().Replace(text, " ")).Normalize(NormalizationForm.FormC).Trim();
    }

    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];

        // Runes, because a lone surrogate would make the normalisation throw.
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Control && rune.Value != '\n')
            {
                visible.Append(' ');
            }
            else if (category != UnicodeCategory.Format)
            {
                visible.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }

        return visible.ToString();
    }

    [GeneratedRegex(@"\s*[\[(]\s*sic\s*[\])]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Sic();

    [GeneratedRegex(
        @"</?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|section|article)(?:\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlockTags();

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
