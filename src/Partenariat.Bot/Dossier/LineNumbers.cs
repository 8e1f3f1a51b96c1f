using System.Globalization;

namespace Partenariat.Bot.Dossier;

/// <summary>Lines of the transcription, as passages note them (« 321-323,329 »).</summary>
internal static class LineNumbers
{
    /// <summary>The numbers; none for an empty text.</summary>
    public static IReadOnlySet<int> Parse(string lines)
    {
        return lines.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(range => range.Split('-'))
            .SelectMany(ends => Enumerable.Range(Number(ends[0]), Number(ends[^1]) - Number(ends[0]) + 1))
            .ToHashSet();
    }

    private static int Number(string digits)
    {
        return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
