using System.Text.RegularExpressions;

namespace Partenariat.Search.Quotations.Reading;

/// <summary>Says which words of a message speak of which of its quotations.</summary>
internal static partial class FrameSplitter
{
    /// <summary>One frame for each quotation, in order.</summary>
    public static IReadOnlyList<string> Split(string message, IReadOnlyList<Stretch> quotations)
    {
        var before = new string[quotations.Count];
        var after = new string[quotations.Count];
        for (var index = 0; index < quotations.Count; index++)
        {
            var from = index == 0 ? 0 : quotations[index - 1].End;
            var gap = message[from..quotations[index].Start];
            var cut = index == 0 ? 0 : FindCut(gap);
            before[index] = gap[cut..];
            if (index > 0)
            {
                after[index - 1] = gap[..cut];
            }
        }

        after[^1] = message[quotations[^1].End..];
        return [.. before.Zip(after, (one, other) => $"{one} {other}".Trim())];
    }

    // Between two quotations: « (Dhume, 2001) » and the rest of the line belong to the first, what introduces
    // (« et Lahary : ») to the second.
    private static int FindCut(string gap)
    {
        if (Reference().Match(gap) is { Success: true } reference)
        {
            return reference.Length;
        }

        var line = gap.IndexOf('\n', StringComparison.Ordinal);
        if (line >= 0)
        {
            return line;
        }

        return Introduction().IsMatch(gap) ? 0 : gap.Length;
    }

    [GeneratedRegex(@"^[\s»”""'’]*\([^()]*\)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"[:,]\s*[«“""'‘]?\s*$|\b(?:dit|[eé]crit|affirme|que)\s*[«“""'‘]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Introduction();
}
