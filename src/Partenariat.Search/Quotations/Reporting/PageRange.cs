using System.Globalization;
using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Pages and ranges of pages as the dossier and its users write them: « 167 », « p. 15-16 ».</summary>
internal static class PageRange
{
    private const int MostDigits = 5;

    /// <summary>True unless the dossier gives pages for these words and the claimed page is none of them.</summary>
    public static bool MayHold(Passage passage, string claimed)
    {
        var given = new[] { passage.Locator, passage.ViaLocator }.OfType<string>().SelectMany(Read).ToList();
        var known = given.Concat(Read(passage.Page ?? "")).ToList();
        var wanted = Read(claimed);
        return given.Count == 0 || wanted.Count == 0 || wanted.Exists(page => known.Exists(range => Meet(page, range)));
    }

    /// <summary>True where the dossier gives pages for these words.</summary>
    public static bool IsGiven(Passage passage)
    {
        return new[] { passage.Locator, passage.ViaLocator }.OfType<string>().SelectMany(Read).Any();
    }

    /// <summary>True unless both are given and have no page in common.</summary>
    public static bool Meet(string claimed, string? given)
    {
        var known = Read(given ?? "");
        var wanted = Read(claimed);
        return known.Count == 0 || wanted.Count == 0 || wanted.Exists(page => known.Exists(range => Meet(page, range)));
    }

    private static bool Meet((int First, int Last) one, (int First, int Last) other)
    {
        return one.First <= other.Last && other.First <= one.Last;
    }

    // Two numbers with nothing but a dash between them are a range.
    private static List<(int First, int Last)> Read(string pages)
    {
        List<(int First, int Last)> ranges = [];
        var isRange = false;
        for (var position = 0; position < pages.Length; position++)
        {
            if (!char.IsAsciiDigit(pages[position]))
            {
                isRange = (isRange && char.IsWhiteSpace(pages[position])) || (ranges.Count > 0 && pages[position] is '-' or '–' or '—');
                continue;
            }

            var start = position;
            while (position + 1 < pages.Length && char.IsAsciiDigit(pages[position + 1]))
            {
                position++;
            }

            if (position + 1 - start <= MostDigits)
            {
                var page = int.Parse(pages.AsSpan(start, position + 1 - start), CultureInfo.InvariantCulture);
                ranges = isRange ? [.. ranges[..^1], (ranges[^1].First, Math.Max(ranges[^1].First, page))] : [.. ranges, (page, page)];
            }

            isRange = false;
        }

        return ranges;
    }
}
