using System.Text.RegularExpressions;

namespace Partenariat.Search.Entities;

/// <summary>Quotation marks of any sort around a stretch of text.</summary>
internal static partial class Guillemets
{
    private const int LongestGap = 8;

    /// <summary>True where a stretch stands between quotation marks, spaces and an article aside.</summary>
    public static bool Surround(string text, int start, int end)
    {
        var before = text[Math.Max(0, start - LongestGap)..start];
        var after = text[end..Math.Min(text.Length, end + LongestGap)];
        return Opened().IsMatch(before) && Closed().IsMatch(after);
    }

    [GeneratedRegex(@"[«""“„‟‹‘'*]\s*(?:l(?:e|a|es)\s+|l['’]\s*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opened();

    [GeneratedRegex(@"^[\s.,;:!?…]*[»""“”›’'*]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Closed();
}
