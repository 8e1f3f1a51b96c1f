using Microsoft.Bot.Builder;
using Partenariat.Bot.Editions;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Turns.Quoting;

/// <summary>The thread that a reply goes on with: the one of the answer that it quotes, where it quotes one, else the conversation's last.</summary>
internal sealed class QuotedThread(EditionInUse edition, SentAnswers answers, ConversationMemory memory, Rendering rendering)
{
    /// <summary>The state in which to read a message.</summary>
    public async Task<ConversationState> RecallAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var quoted = turn.Activity.ChannelId == ChannelIds.Teams ? QuotedMessage.Of(turn.Activity) : null;
        return (quoted is null ? null : await FindAsync(turn, quoted, cancellationToken)) ?? await memory.RecallAsync(turn, cancellationToken);
    }

    private async Task<ConversationState?> FindAsync(ITurnContext turn, QuotedMessage quoted, CancellationToken cancellationToken)
    {
        if (quoted.Id is { } id && await answers.FindAsync(turn, id, cancellationToken) is { Count: > 0 } asked)
        {
            return Replay(turn, asked).State;
        }

        // An answer forgotten, or somebody else's message: its words are read as if they had been asked just now.
        return quoted.Preview is { } words && Replay(turn, [words]) is { IsTopic: true } replayed ? replayed.State : null;
    }

    private (ConversationState State, bool IsTopic) Replay(ITurnContext turn, IReadOnlyList<string> messages)
    {
        Reply? reply = null;
        foreach (var message in messages)
        {
            reply = edition.Dialog.Answer(message, reply?.State ?? ConversationState.Empty);
        }

        var shown = rendering.Draw(turn.Activity, reply!.Answer).Shown;

        // Of a card Teams may show a word of its own, such as « Carte », which some passage holds too.
        var isTopic = reply.Answer.Kind is not (AnswerKind.NotFound or AnswerKind.Smalltalk or AnswerKind.Clarify or AnswerKind.Passages);
        return (reply.State with { Screen = shown }, isTopic);
    }
}
