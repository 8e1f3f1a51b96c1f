using System.Collections.Frozen;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Debates;

/// <summary>« qui a inventé le mot partenariat ? »: who began to speak of a notion.</summary>
internal static class Beginnings
{
    private const int MostWords = 12;

    private static readonly FrozenSet<string> s_inventing = LanguageFile.Lines("inventing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_word = LanguageFile.Lines("word-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a question that asks it of one notion, and nothing else.</summary>
    public static bool AreAsked(Turn turn)
    {
        return turn.Asked is { Notions.Count: 1, Authors.Count: 0, Works.Count: 0, Laws.Count: 0, Diplomas.Count: 0, Absent.Count: 0, Style: null }
            && turn.Message.Words.Count <= MostWords
            && turn.Message.Words.Any(word => s_inventing.Contains(word.Plain))
            && turn.Message.Words.Any(word => s_word.Contains(word.Plain));
    }
}
