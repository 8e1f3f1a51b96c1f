using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Debates;

/// <summary>« qui dit non ? », « et ceux qui sont pour ? »: the side of a debate that is asked for.</summary>
internal static class DebateSides
{
    private const int MostWords = 8;

    private static readonly FrozenSet<string> s_yes = LanguageFile.Lines("yes-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_no = LanguageFile.Lines("no-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_who = LanguageFile.Lines("who-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for the side that says yes, false for the one that says no, null where a message asks for neither.</summary>
    public static bool? AskedBy(Message message)
    {
        var words = message.Words.Select(word => word.Plain).ToList();
        if (words.Count > MostWords || !words.Exists(s_who.Contains))
        {
            return null;
        }

        // « pour qui ? » asks for no side: the word stands last.
        var last = words.FindLast(word => word != "?");
        return last is null ? null : s_yes.Contains(last) ? true : s_no.Contains(last) ? false : null;
    }

    /// <summary>True where the labels of a debate say yes or no.</summary>
    public static bool Has(Debate debate)
    {
        return debate.Positions.Any(position => Begins(position, s_yes) || Begins(position, s_no));
    }

    /// <summary>True where a position is on that side: its label begins with it, or where none does, with anything but the other.</summary>
    public static bool IsOn(Debate debate, Position position, bool side)
    {
        var (own, other) = side ? (s_yes, s_no) : (s_no, s_yes);
        return debate.Positions.Any(held => Begins(held, own)) ? Begins(position, own) : !Begins(position, other);
    }

    private static bool Begins(Position position, FrozenSet<string> side)
    {
        return PlainWords.Of(position.Label) is [var first, ..] && side.Contains(first.Plain);
    }
}
