using System.Collections.Frozen;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.Inventories;

/// <summary>Reads whether a message asks for all of something that the dossier holds: « liste des auteurs cités ».</summary>
internal static class InventoryWords
{
    private const double FewWords = 0.22;

    // « liste », « cités », « donne »: they tell nothing of a subject.
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("inventory-beside.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « toute », « liste », « dossier »: what is on screen is not meant.
    private static readonly FrozenSet<string> s_whole = LanguageFile.Lines("inventory-whole.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « parmi les auteurs »: some of them are meant.
    private static readonly FrozenSet<string> s_some = LanguageFile.Lines("inventory-some.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True where the message asks for all of the things of some words, and for nothing else.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="things">« auteurs »; « débats ».</param>
    public static bool AskForAll(Turn turn, FrozenSet<string> things)
    {
        return AreAskedFor(turn, things) && Others(turn, things).Sum(term => term.Weight) < FewWords;
    }

    /// <summary>The telling words beside those that ask for all of some things: « sociologues »; empty where a message asks for no such things.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="things">See <see cref="AskForAll"/>.</param>
    public static IReadOnlyList<string> OthersBeside(Turn turn, FrozenSet<string> things)
    {
        return AreAskedFor(turn, things) ? [.. Others(turn, things).Where(term => term.Weight >= FewWords).Select(term => term.Surface)] : [];
    }

    private static bool AreAskedFor(Turn turn, FrozenSet<string> things)
    {
        var asked = turn.Asked;
        return asked.Style is null && asked.Year is null && asked.Rank is null && asked.MissingLaws.Count + asked.Absent.Count == 0
            && asked.Excluded.Count == 0
            && turn.Message.Words.Any(word => things.Contains(word.Plain))
            && turn.Message.Words.Any(word => s_whole.Contains(word.Plain))
            && !turn.Message.Words.Any(word => s_some.Contains(word.Plain));
    }

    private static IEnumerable<TermStatistics> Others(Turn turn, FrozenSet<string> things)
    {
        return turn.Asked.Leftover.Terms.Where(term => IsOther(PlainWords.Fold(term.Surface), things));
    }

    private static bool IsOther(string word, FrozenSet<string> things)
    {
        return !things.Contains(word) && !s_beside.Contains(word) && !s_whole.Contains(word);
    }
}
