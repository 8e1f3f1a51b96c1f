using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Takes the traces of word processors, web pages and cards out of a pasted text.</summary>
internal static partial class PastedText
{
    private const string Sic = "sic";

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

        return WellFormed.Text(WithoutSic(text)).Normalize(NormalizationForm.FormC).Trim();
    }

    // « [sic] », « ( sic ) » and the spaces before it become one space.
    private static string WithoutSic(string text)
    {
        if (!text.Contains(Sic, StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (SicEnd(text, index) is { } end)
            {
                while (kept.Length > 0 && index > 0 && char.IsWhiteSpace(text[index - 1]) && char.IsWhiteSpace(kept[^1]))
                {
                    kept.Length--;
                    index--;
                }

                kept.Append(' ');
                index = end - 1;
            }
            else
            {
                kept.Append(text[index]);
            }
        }

        return kept.ToString();
    }

    private static int? SicEnd(string text, int start)
    {
        if (text[start] is not ('[' or '('))
        {
            return null;
        }

        var inside = text.AsSpan(start + 1).TrimStart();
        var after = inside.StartsWith(Sic, StringComparison.OrdinalIgnoreCase) ? inside[Sic.Length..].TrimStart() : default;
        return after.Length > 0 && after[0] is ']' or ')' ? text.Length - after.Length + 1 : null;
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

    [GeneratedRegex(
        @"</?(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|blockquote|section|article)(?:\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex BlockTags();

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
