using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Feedback;
using Partenariat.Cards;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Turns;

/// <summary>A message: a question typed, or a button pressed where buttons send messages.</summary>
internal sealed class MessageTurn(
    EditionInUse edition, CommandCards commands, ConversationMemory memory, Rendering rendering, FeedbackLog feedback)
{
    /// <summary>Answers with a card, or with its text on a channel without cards.</summary>
    public async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var value = RawJson.ToNode(activity.Value);
        var message = CardCommand.Parse(value) switch
        {
            // A button's question is whole in itself: what was said since its card was shown must not change it.
            AskCommand ask => await AskAsync(turn, ask.Question, ConversationState.Empty, cancellationToken),
            { } command => await rendering.MessageAsync(activity, commands.Answer(command, rendering.Options(activity))),
            null => await AskAsync(turn, activity.Text ?? value.AsText() ?? "", await memory.RecallAsync(turn, cancellationToken), cancellationToken),
        };
        await turn.SendActivityAsync(message, cancellationToken);
    }

    private async Task<Activity> AskAsync(ITurnContext turn, string question, ConversationState state, CancellationToken cancellationToken)
    {
        var reply = edition.Dialog.Answer(question, state);
        var page = rendering.Draw(turn.Activity, reply.Answer);
        await memory.KeepAsync(turn, reply.State.Showing(page.Shown), cancellationToken);
        feedback.NoteGap(question, reply.Answer);
        return await rendering.MessageAsync(turn.Activity, page);
    }
}
