namespace Partenariat.Bot.Papers.Files.Printed;

/// <summary>Page numbers and the lines that every page repeats: no words of the text, which goes on across them.</summary>
internal static class PageEdges
{
    // Of each edge, and in how many pages the same line makes it one of the edge.
    private const int Lines = 2;
    private const int FewestPages = 3;
    private const int OneOf = 4;

    private const string Marks = " -–—/.·|()";
    private static readonly string[] s_pageWords = ["page", "p", "sur", "de"];

    /// <summary>The pages without them.</summary>
    public static IReadOnlyList<IReadOnlyList<PrintedLine>> Remove(IReadOnlyList<IReadOnlyList<PrintedLine>> pages)
    {
        var least = Math.Max(FewestPages, pages.Count / OneOf);
        var repeated = pages.SelectMany(page => Edge(page).Select(Key).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
            .CountBy(key => key, StringComparer.Ordinal).Where(count => count.Value >= least).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        return [.. pages.Select(page => Remove(page, repeated))];
    }

    private static List<PrintedLine> Remove(IReadOnlyList<PrintedLine> page, HashSet<string> repeated)
    {
        var removed = Edge(page).Where(line => IsPageNumber(line.Text) || repeated.Contains(Key(line))).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. page.Where(line => !removed.Contains(line))];
    }

    private static List<PrintedLine> Edge(IReadOnlyList<PrintedLine> page)
    {
        var byHeight = page.OrderByDescending(line => line.Baseline).ToList();
        return byHeight.Count <= 2 * Lines ? byHeight : [.. byHeight.Take(Lines), .. byHeight.TakeLast(Lines)];
    }

    private static string Key(PrintedLine line)
    {
        return string.Concat(line.Text.Where(char.IsLetter)).ToLowerInvariant();
    }

    // « 12 », « - 12 - », « Page 12 sur 40 »
    private static bool IsPageNumber(string text)
    {
        var words = text.Split(Marks.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 4
            && words.Any(word => word.All(char.IsAsciiDigit))
            && words.All(word => (word.Length <= 3 && word.All(char.IsAsciiDigit)) || s_pageWords.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
