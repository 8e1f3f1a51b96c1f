using System.Globalization;
using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Reads the year and the page that a message claims for a quotation.</summary>
internal static partial class Claims
{
    /// <summary>The year, one in brackets before all others, or null.</summary>
    public static int? ReadYear(string frame)
    {
        var match = BracketedYear().Match(frame) is { Success: true } bracketed ? bracketed : Year().Match(frame);
        return match.Success ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The page or the range, such as « 15-16 », or null.</summary>
    public static string? ReadPage(string frame)
    {
        return Page().Match(frame) is { Success: true } match ? match.Groups[1].Value : null;
    }

    [GeneratedRegex(@"\([^()]*\b((?:19|20)[0-9]{2})[a-z]?\b[^()]*\)")]
    private static partial Regex BracketedYear();

    [GeneratedRegex(@"\b((?:19|20)[0-9]{2})\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\bp(?:p|ages?)?\.?\s*([0-9]{1,4}(?:\s*[-–—]\s*[0-9]{1,4})?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
