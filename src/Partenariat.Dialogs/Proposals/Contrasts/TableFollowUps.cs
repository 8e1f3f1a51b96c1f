using System.Collections.Frozen;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>What goes on from a table on screen, or from notions that were spoken of.</summary>
internal static class TableFollowUps
{
    private const double Sure = 0.5;
    private const double FewWords = 0.5;
    private const int FewestWords = 6;

    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("beside-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for « qui n'est pas d'accord ? » after a table.</summary>
    public static bool AskWhoDisagrees(Turn turn)
    {
        return turn is { Before.Kind: AnswerKind.Contrast, Asked.NamesSomething: false } && turn.Message.Acts["opposite"] > Sure;
    }

    /// <summary>
    /// True for « et selon Vidalenc ? » of a table on screen; « c'est quoi la différence ? » of what was spoken of;
    /// « et la coopération, c'est pareil ? »
    /// </summary>
    public static bool AreSure(Turn turn)
    {
        var asked = turn.Asked;
        var compares = QuestionForms.Compares(turn.Message) || IsBesideTheTable(turn);
        var setsApart = compares || turn.Message.Acts.Any("contrast", "common") > Sure;
        return turn.Before is { } before
            && asked.LeftoverWeight < FewWords
            && asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count == 0
            && asked.Notions.Count switch
            {
                0 => setsApart || (asked.Authors.Count > 0 && before.Kind == AnswerKind.Contrast && turn.GoesOn),
                1 => setsApart && (turn.GoesOn || compares) && !before.Notions.Contains(asked.Notions[0], StringComparer.Ordinal) && asked.Authors.Count == 0,
                _ => false,
            };
    }

    // « et avec la collaboration ? »
    private static bool IsBesideTheTable(Turn turn)
    {
        return turn.Before is { Kind: AnswerKind.Contrast } && turn.Message.Words.Count <= FewestWords
            && turn.Message.Words.Take(2).Any(word => s_beside.Contains(word.Plain));
    }
}
