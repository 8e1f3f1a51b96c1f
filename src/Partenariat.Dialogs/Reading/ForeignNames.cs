using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>
/// Names of things that the dossier does not know (« RSA », « Bowlby ») : written as a name, in no passage, and
/// no frequent French word. A question that holds one is probably about something else.
/// </summary>
internal static class ForeignNames
{
    /// <summary>True where the message holds such a name.</summary>
    /// <param name="recognition">The message.</param>
    /// <param name="terms">Its content words.</param>
    public static bool AreIn(Recognition recognition, IReadOnlyList<TermStatistics> terms)
    {
        var text = recognition.Text;
        if (text.Count(char.IsUpper) > text.Count(char.IsLower))
        {
            return false;
        }

        var unknown = terms.Where(term => !term.IsCommon && term is { PassagesInText: 0, PassagesInKeywords: 0, Correction: null })
            .Select(term => term.Surface)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return recognition.Words.Any(word =>
            !word.IsInEntity && unknown.Contains(word.Folded) && IsWrittenAsName(text, word.Start, word.Length));
    }

    private static bool IsWrittenAsName(string text, int start, int length)
    {
        var surface = text.AsSpan(start, length);
        var isAcronym = length >= 2 && surface.IndexOfAnyExceptInRange('A', 'Z') < 0;
        return isAcronym || (char.IsUpper(surface[0]) && !BeginsSentence(text, start));
    }

    private static bool BeginsSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t\n\r\u00A0\u202F«\"“'’(");
        return before.IsEmpty || ".!?:…".Contains(before[^1], StringComparison.Ordinal);
    }
}
