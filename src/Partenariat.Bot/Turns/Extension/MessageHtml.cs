using System.Net;
using System.Text.RegularExpressions;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>The words of a Teams message, which comes as HTML.</summary>
internal static partial class MessageHtml
{
    /// <summary>The text without tags, mentions and entities; a line for each paragraph.</summary>
    public static string ToText(string html)
    {
        var text = Mention().Replace(html, "");
        text = LineEnd().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, "")).Replace('\u00A0', ' ');
        return string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    // No tag goes past the next « < »: however broken the HTML, it is read once.
    [GeneratedRegex("<at[^<>]*>[^<]*</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mention();

    [GeneratedRegex("<br[^<>]*>|</(?:p|div|li|h[1-6]|blockquote|tr)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex("</?[A-Za-z!][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
