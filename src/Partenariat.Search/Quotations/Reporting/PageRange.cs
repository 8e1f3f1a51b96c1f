using System.Globalization;
using System.Text.RegularExpressions;
using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Pages and ranges of pages as the dossier and its users write them: « 167 », « p. 15-16 ».</summary>
internal static partial class PageRange
{
    /// <summary>True unless the dossier gives pages for these words and the claimed page is none of them.</summary>
    public static bool MayHold(Passage passage, string? claimed)
    {
        var given = new[] { passage.Locator, passage.ViaLocator }.OfType<string>().SelectMany(Read).ToList();
        var known = given.Concat(Read(passage.Page ?? "")).ToList();
        var wanted = Read(claimed ?? "").ToList();
        return given.Count == 0
            || wanted.Count == 0
            || wanted.Exists(page => known.Exists(range => page.First <= range.Last && range.First <= page.Last));
    }

    private static IEnumerable<(int First, int Last)> Read(string pages)
    {
        foreach (Match range in Ranges().Matches(pages))
        {
            var first = int.Parse(range.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var last = range.Groups[2].Success ? int.Parse(range.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : first;
            yield return (first, Math.Max(first, last));
        }
    }

    [GeneratedRegex(@"([0-9]{1,5})(?:\s*[-–—]\s*([0-9]{1,5}))?")]
    private static partial Regex Ranges();
}
