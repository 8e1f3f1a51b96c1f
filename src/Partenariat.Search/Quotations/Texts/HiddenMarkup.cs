using System.Text;

namespace Partenariat.Search.Quotations.Texts;

/// <summary>Takes out what markup hides: comments, styles, scripts and the head of a page. Once through, for any text.</summary>
internal static class HiddenMarkup
{
    private static readonly (string Opening, string Closing)[] Parts =
    [
        ("<!--", "-->"),
        ("<style", "</style>"),
        ("<script", "</script>"),
        ("<head", "</head>"),
    ];

    /// <summary>The text with a space in the place of each part; what never ends stays.</summary>
    public static string Remove(string text)
    {
        var visible = new StringBuilder(text.Length);

        // Where no end was found once, none follows: looking again for each beginning would be quadratic.
        var isEndless = new bool[Parts.Length];
        var copied = 0;
        for (var position = text.IndexOf('<', StringComparison.Ordinal); position >= 0; position = position < text.Length ? text.IndexOf('<', position) : -1)
        {
            if (EndAt(text, position, isEndless) is { } end)
            {
                visible.Append(text, copied, position - copied).Append(' ');
                copied = position = end;
            }
            else
            {
                position++;
            }
        }

        return visible.Append(text, copied, text.Length - copied).ToString();
    }

    private static int? EndAt(string text, int position, bool[] isEndless)
    {
        for (var part = 0; part < Parts.Length; part++)
        {
            var (opening, closing) = Parts[part];
            if (isEndless[part] || !IsOpening(text, position, opening))
            {
                continue;
            }

            var end = text.IndexOf(closing, position + opening.Length, StringComparison.OrdinalIgnoreCase);
            isEndless[part] = end < 0;
            return end < 0 ? null : end + closing.Length;
        }

        return null;
    }

    // « <header> » is no « <head> ».
    private static bool IsOpening(string text, int position, string opening)
    {
        var end = position + opening.Length;
        return string.Compare(text, position, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (!char.IsLetter(opening[^1]) || (end < text.Length && !char.IsLetterOrDigit(text[end])));
    }
}
