using Microsoft.Bot.Builder;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Feedback;
using Partenariat.Bot.Turns.Quoting;
using Partenariat.Cards;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Turns;

/// <summary>A message: a question typed, or a button pressed where buttons send messages.</summary>
internal sealed class MessageTurn(
    EditionInUse edition,
    CommandCards commands,
    QuotedThread thread,
    ConversationMemory memory,
    SentAnswers answers,
    Rendering rendering,
    AnswerSender sender,
    FeedbackLog feedback)
{
    /// <summary>Answers with a card, or with its text on a channel without cards.</summary>
    public async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var value = RawJson.ToNode(activity.Value);
        switch (CardCommand.Parse(value))
        {
            case AskCommand ask:
                // A button's question is whole in itself: what was said since its card was shown must not change it.
                await AskAsync(turn, ask.Question, ConversationState.Empty, cancellationToken);
                break;
            case { } command:
                await ShowAsync(turn, command, cancellationToken);
                break;
            default:
                await AskAsync(turn, activity.Text ?? value.AsText() ?? "", await thread.RecallAsync(turn, cancellationToken), cancellationToken);
                break;
        }
    }

    private async Task ShowAsync(ITurnContext turn, CardCommand command, CancellationToken cancellationToken)
    {
        var page = commands.Answer(command, rendering.Options(turn.Activity));
        if (command is PageCommand)
        {
            // Another page of an answer is what the next message can point at, too.
            var state = await memory.RecallAsync(turn, cancellationToken);
            await memory.KeepAsync(turn, state.Showing(page.Shown), cancellationToken);
        }

        await sender.SendAsync(turn, page, cancellationToken);
    }

    private async Task AskAsync(ITurnContext turn, string question, ConversationState state, CancellationToken cancellationToken)
    {
        var (prepared, asked) = await PrepareAsync(turn, question, state, cancellationToken);
        var sent = await sender.SendAsync(turn, prepared, cancellationToken);
        await answers.NoteAsync(turn, sent.Id, asked, cancellationToken);
    }

    // Apart: what the answer was made of is held by nobody any more while it is sent.
    private async Task<(PreparedMessage Prepared, IReadOnlyList<string> Asked)> PrepareAsync(
        ITurnContext turn, string question, ConversationState state, CancellationToken cancellationToken)
    {
        var reply = edition.Dialog.Answer(question, state);
        var page = rendering.Draw(turn.Activity, reply.Answer);
        await memory.KeepAsync(turn, reply.State.Showing(page.Shown), cancellationToken);
        feedback.NoteGap(question, reply.Answer);
        return (await sender.PrepareAsync(turn, page), reply.State.Asked);
    }
}
