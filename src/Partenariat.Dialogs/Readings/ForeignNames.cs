using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>Names of things that the dossier does not know (« RSA », « Bowlby »): written as a name, in no passage, no frequent word.</summary>
internal static class ForeignNames
{
    /// <summary>True where the message holds such a name.</summary>
    /// <param name="message">The message.</param>
    /// <param name="unknown">Its content words that neither the dossier nor everyday French know.</param>
    public static bool AreIn(Message message, IReadOnlyList<TermStatistics> unknown)
    {
        return Of(message, unknown).Any();
    }

    /// <summary>The names as written.</summary>
    public static IEnumerable<string> Of(Message message, IReadOnlyList<TermStatistics> unknown)
    {
        var text = message.Text;
        if (unknown.Count == 0 || text.Count(char.IsUpper) > text.Count(char.IsLower))
        {
            return [];
        }

        var words = unknown.Select(term => term.Surface).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return message.Names.Words
            .Where(word => !word.IsInEntity && words.Contains(word.Folded) && IsWrittenAsName(text, word.Start, word.Length))
            .Select(word => text.Substring(word.Start, word.Length));
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
