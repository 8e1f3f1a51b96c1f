using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>Questions on the notions asked about one after the other: « lequel est le plus engageant ? », « fais un tableau des trois ».</summary>
internal static class RecentNotions
{
    private const double Sure = 0.5;
    private const int MostWords = 12;
    private const int MostRecent = 3;
    private const int Three = 3;

    private static readonly FrozenSet<string> s_which = LanguageFile.Lines("which-of-both.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_degrees = LanguageFile.Lines("degree-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_tables = LanguageFile.Lines("table-words.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_threes = LanguageFile.Lines("three-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « laquelle est la plus récente ? » asks of works.
    private static readonly string[] s_ofWorks = ["date", "dateof", "source", "sourceof", "works", "bibliography", "publication", "official"];

    /// <summary>True where the message says in so many words that notions of the conversation are to be set side by side.</summary>
    public static bool AreCompared(Turn turn)
    {
        return TableOf(turn) > 1 || AskWhich(turn);
    }

    /// <summary>Of how many notions of the conversation a table is asked for; 0 where none is.</summary>
    public static int TableOf(Turn turn)
    {
        var words = turn.Message.Words;
        return turn.Asked.NamesSomething || words.Count > MostWords || turn.State.Recent.Count < 2 || !words.Any(word => s_tables.Contains(word.Plain)) ? 0
            : Math.Min(turn.State.Recent.Count, words.Any(word => s_threes.Contains(word.Plain)) ? Three : 2);
    }

    /// <summary>The ids of so many notions: the latest, and of two, beside it one that somebody sets apart from it.</summary>
    public static IReadOnlyList<string> Of(Turn turn, int count, Edition edition)
    {
        if (count > 2)
        {
            return [.. turn.State.Recent.Take(count).Reverse()];
        }

        var latest = turn.State.Recent[0];
        var others = turn.State.Recent.Skip(1).Take(MostRecent)
            .OrderByDescending(other => ContrastTables.Find(edition, [latest, other], [], []).Any(ContrastTables.IsDrawn));
        return [others.First(), latest];
    }

    // Of two notions of which definitions were asked for, one after the other.
    private static bool AskWhich(Turn turn)
    {
        var words = turn.Message.Words;
        return turn is { Before.Kind: AnswerKind.Definition, Asked.NamesSomething: false, State.Recent.Count: > 1 }
            && words.Count <= MostWords
            && words.Any(word => s_which.Contains(word.Plain))
            && words.Any(word => s_degrees.Contains(word.Plain))
            && turn.Message.Acts.Any(s_ofWorks) < Sure;
    }
}
