using System.Collections.Frozen;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Readings;

/// <summary>« définition de l'éducation populaire », « l'insertion, c'est défini ? »: words of the dossier that are no notion of it.</summary>
internal static class Undefined
{
    private const double Telling = 0.2;
    private const int MostTerms = 3;
    private const int MostWords = 5;
    private const int LongestMessage = 14;

    private static readonly FrozenSet<string> s_definition = LanguageFile.Lines("definition-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « officielle », « dossier », « quelque part »: no subject.
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("undefined-beside.tsv").Concat(LanguageFile.Lines("official-words.tsv"))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words whose definition is asked for, as written; null where none is asked for, or of something that the dossier knows by name.</summary>
    public static string? Of(Asked asked)
    {
        var message = asked.Message;
        if (asked.NamesSomething || asked.Absent.Count + asked.MissingLaws.Count > 0
            || !IsAskedIn(message))
        {
            return null;
        }

        List<Word> said = [.. message.Names.Words.Where(word => IsSubject(asked, word))];
        if (said.Count is 0 or > MostTerms)
        {
            return null;
        }

        var (start, end) = (said[0].Start, said[^1].Start + said[^1].Length);
        return message.Words.Count(word => word.Start >= start && word.End <= end) <= MostWords
            && !message.Words.Any(word => word.Start >= start && word.End <= end && s_definition.Contains(word.Plain))
            ? message.Text[start..end]
            : null;
    }

    /// <summary>True where a short message speaks of a definition.</summary>
    public static bool IsAskedIn(Message message)
    {
        return message.Words.Count <= LongestMessage && message.Words.Any(word => s_definition.Contains(word.Plain));
    }

    private static bool IsSubject(Asked asked, Word word)
    {
        var plain = PlainWords.Fold(asked.Message.Text.AsSpan(word.Start, word.Length));
        return !s_definition.Contains(plain) && !s_beside.Contains(plain)
            && asked.Leftover.Terms.Any(term => term.PassagesInText > 0 && term.Weight >= Telling
                && asked.Message.Text.AsSpan(word.Start, word.Length).Equals(term.Surface, StringComparison.OrdinalIgnoreCase));
    }
}
