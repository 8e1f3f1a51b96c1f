namespace Partenariat.Search.Quotations.Texts;

/// <summary>Puts words together that a hyphen at the end of a line has broken.</summary>
internal static class BrokenWords
{
    private const string Hyphens = "-\u00AD\u2010\u2011";

    /// <summary>The words, two halves as one where the edition has that word.</summary>
    public static List<TextWord> Join(string text, List<TextWord> words, Func<string, bool> isKnown)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return words;
        }

        List<TextWord> joined = [];
        foreach (var word in words)
        {
            if (joined.Count > 0 && IsBroken(text.AsSpan(joined[^1].End, word.Start - joined[^1].End)) && isKnown(joined[^1].Folded + word.Folded))
            {
                joined[^1] = joined[^1] with { Folded = joined[^1].Folded + word.Folded, End = word.End };
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    private static bool IsBroken(ReadOnlySpan<char> gap)
    {
        return gap.Length > 1 && Hyphens.Contains(gap[0], StringComparison.Ordinal) && gap.Contains('\n') && gap[1..].IsWhiteSpace();
    }
}
