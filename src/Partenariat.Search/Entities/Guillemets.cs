namespace Partenariat.Search.Entities;

/// <summary>Quotation marks of any sort around a stretch of text.</summary>
internal static class Guillemets
{
    private const int LongestGap = 8;
    private const string Opening = "«\"“„‟‹‘'*";
    private const string Closing = "»\"“”›’'*";
    private const string Between = ".,;:!?…";
    private static readonly string[] s_articles = ["le", "la", "les"];

    /// <summary>True where a stretch stands between quotation marks, spaces and an article aside.</summary>
    public static bool Surround(string text, int start, int end)
    {
        return IsOpened(text.AsSpan()[Math.Max(0, start - LongestGap)..start]) && IsClosed(text.AsSpan()[end..Math.Min(text.Length, end + LongestGap)]);
    }

    // « “ », « “ la », « “ l’ »
    private static bool IsOpened(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd();
        return EndsOpening(trimmed) || EndsOpening(WithoutArticle(trimmed, isApart: trimmed.Length < before.Length).TrimEnd());
    }

    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> before, bool isApart)
    {
        foreach (var article in s_articles)
        {
            if (isApart && before.EndsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return before[..^article.Length];
            }
        }

        return before.EndsWith("l’", StringComparison.OrdinalIgnoreCase) ? before[..^"l’".Length] : before;
    }

    private static bool EndsOpening(ReadOnlySpan<char> text)
    {
        return text.Length > 0 && Opening.Contains(text[^1], StringComparison.Ordinal);
    }

    private static bool IsClosed(ReadOnlySpan<char> after)
    {
        foreach (var character in after)
        {
            if (!char.IsWhiteSpace(character) && !Between.Contains(character, StringComparison.Ordinal))
            {
                return Closing.Contains(character, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
