using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>Names of things that the dossier does not know (« RSA », « Bowlby »): written as a name, in no passage, no frequent word.</summary>
internal static class ForeignNames
{
    // « L2 », « C4 », « T12 »: a class or an item, and no name.
    private const int LongestCode = 3;

    // « et », « mais »
    private static readonly FrozenSet<string> s_continuations = LanguageFile.Lines("continuations.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the message holds such a name.</summary>
    /// <param name="message">The message.</param>
    /// <param name="unknown">Its content words that neither the dossier nor everyday French know.</param>
    public static bool AreIn(Message message, IReadOnlyList<TermStatistics> unknown)
    {
        return Of(message, unknown).Any();
    }

    /// <summary>The names as written, those that stand side by side as one: « Emmanuel Todd ».</summary>
    public static IReadOnlyList<string> Whole(Message message, IReadOnlyList<TermStatistics> unknown)
    {
        var names = new List<string>();
        foreach (var name in Of(message, unknown).Distinct(StringComparer.Ordinal))
        {
            if (names.Count > 0 && message.Text.Contains($"{names[^1]} {name}", StringComparison.Ordinal))
            {
                names[^1] = $"{names[^1]} {name}";
            }
            else
            {
                names.Add(name);
            }
        }

        return names;
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
        if (length <= LongestCode && surface.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        var isAcronym = length >= 2 && surface.IndexOfAnyExceptInRange('A', 'Z') < 0;
        return isAcronym || (char.IsUpper(surface[0]) && (!BeginsSentence(text, start) || IsFullName(text, start + length)));
    }

    // « Norbert Alter, … » at the beginning
    private static bool IsFullName(string text, int end)
    {
        return end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);
    }

    /// <summary>
    /// True for « et Autès ? »: nothing but a word with a capital, which is far from any ordinary word that it could be
    /// taken for.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="term">A word of it that was read as another.</param>
    public static bool IsAlone(Message message, TermStatistics term)
    {
        var words = message.Words.Where(word => word.Plain != "?" && !s_continuations.Contains(word.Plain)).ToList();
        if (term.Correction is not { } correction || words is not [var only] || !char.IsUpper(message.Text[only.Start]) || only.Start == 0)
        {
            return false;
        }

        var surface = PlainWords.Fold(message.Text.AsSpan(only.Start, only.End - only.Start));
        return surface == PlainWords.Fold(term.Surface) && PlainWords.Fold(correction) is var read && !IsOneSlip(surface, read);
    }

    // The same but for one letter, added, lost or changed.
    private static bool IsOneSlip(string one, string other)
    {
        var first = one.AsSpan().CommonPrefixLength(other);
        var last = 0;
        while (last < Math.Min(one.Length, other.Length) - first && one[^(last + 1)] == other[^(last + 1)])
        {
            last++;
        }

        return Math.Max(one.Length, other.Length) - first - last <= 1;
    }

    private static bool BeginsSentence(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \t\n\r\u00A0\u202F«\"“'’(");
        return before.IsEmpty || ".!?:…".Contains(before[^1], StringComparison.Ordinal);
    }
}
