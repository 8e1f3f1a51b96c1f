namespace Partenariat.Search.Entities;

/// <summary>Quotation marks of any sort around a stretch of text.</summary>
internal static class Guillemets
{
    private const string Opening = "«\"“„‟‹‘'*";
    private const string Closing = "»\"”“›’'*";

    /// <summary>True where a stretch stands between quotation marks, spaces and an article aside.</summary>
    public static bool Surround(string text, int start, int end)
    {
        var before = text[..start].TrimEnd();
        var after = text[end..].TrimStart();
        return before.Length > 0 && after.Length > 0
            && Opening.Contains(before[^1], StringComparison.Ordinal)
            && Closing.Contains(after[0], StringComparison.Ordinal);
    }
}
