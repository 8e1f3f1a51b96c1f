using Partenariat.Dialogs.Ranking;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Turns;

/// <summary>All that is known when answers are proposed: the message, what the conversation is about, the passages in order.</summary>
internal sealed record Turn
{
    /// <summary>What the message names and asks.</summary>
    public required Asked Asked { get; init; }

    /// <summary>What was shown and asked before; null in a new conversation, or where the message starts anew.</summary>
    public Discussion? Before { get; init; }

    /// <summary>The conversation as it was kept.</summary>
    public required ConversationState State { get; init; }

    /// <summary>The passages that may answer.</summary>
    public required PassageRanking Ranking { get; init; }

    /// <summary>The situation, see <see cref="Situations"/>.</summary>
    public required IReadOnlyList<(int Place, float Value)> Situation { get; init; }

    /// <summary>The message.</summary>
    public Message Message => Asked.Message;

    /// <summary>True where the message goes on from what was shown: not a whole question that names its own subject.</summary>
    public bool GoesOn => Before is not null && (!Asked.NamesSomething || Message.Words.Count <= FewWords || Message.Words[0].Plain is "et" or "mais" or "ou" or "alors");

    private const int FewWords = 4;
}
