using System.Globalization;

namespace Partenariat.Corpus.Reading;

/// <summary>Lines of the transcription as an attribute gives them: « 321-323,329 ».</summary>
internal static class LineRanges
{
    /// <summary>The first and last line of each range; null where the text is not such a list.</summary>
    public static IReadOnlyList<(int First, int Last)>? Parse(string lines)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var part in lines.Split(','))
        {
            var ends = part.Split('-');
            if (ends.Length > 2 || !TryParse(ends[0], out var first) || !TryParse(ends[^1], out var last) || last < first)
            {
                return null;
            }

            ranges.Add((first, last));
        }

        return ranges;
    }

    private static bool TryParse(string text, out int line)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out line) && line > 0;
    }
}
