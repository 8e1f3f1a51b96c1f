using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Screens;

/// <summary>« lequel est le plus récent ? », « le plus ancien ? »: the passages on screen by the year of their work.</summary>
internal static class ByDate
{
    private const int MostWords = 10;

    // « plus »
    private static readonly FrozenSet<string> s_most = LanguageFile.Lines("superlative-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_latest = LanguageFile.Lines("latest-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_earliest = LanguageFile.Lines("earliest-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those of which the year is known, in the order asked for; empty where no such order is asked for.</summary>
    public static IReadOnlyList<Passage> Of(Turn turn, IReadOnlyList<Passage> screen)
    {
        var dated = screen.Where(passage => passage.Source.Year is not null);
        return Asks(turn, s_latest) ? [.. dated.OrderByDescending(passage => passage.Source.Year)]
            : Asks(turn, s_earliest) ? [.. dated.OrderBy(passage => passage.Source.Year)]
            : [];
    }

    /// <summary>« le plus vieux des trois, c'est lequel ? »: nothing else is asked.</summary>
    public static bool AsksForMost(Turn turn)
    {
        var words = turn.Message.Words;
        return words.Count <= MostWords
            && words.Zip(words.Skip(1)).Any(pair => s_most.Contains(pair.First.Plain)
                && (s_latest.Contains(pair.Second.Plain) || s_earliest.Contains(pair.Second.Plain)));
    }

    private static bool Asks(Turn turn, FrozenSet<string> words)
    {
        return turn.Message.Words.Any(word => words.Contains(word.Plain));
    }
}
