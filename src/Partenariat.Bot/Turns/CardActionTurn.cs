using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Turns.Quoting;
using Partenariat.Cards;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Turns;

/// <summary>A button pressed in Teams (<c>Action.Execute</c>): the new card takes the place of the old one.</summary>
internal sealed class CardActionTurn(
    EditionInUse edition, AnswerCards cards, CommandCards commands, ConversationMemory memory, SentAnswers answers, Rendering rendering)
{
    /// <summary>The new card.</summary>
    /// <exception cref="MalformedInvokeException">The button is none of ours.</exception>
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var options = rendering.Options(turn.Activity);
        var answer = CardCommand.Parse(RawJson.ToNode(turn.Activity.Value)) switch
        {
            null => throw new MalformedInvokeException("The action has no command of this bot."),
            AskCommand ask => await AskAsync(turn, ask.Question, options, cancellationToken),
            { } command => commands.Answer(command, options),
        };
        return new AdaptiveCardInvokeResponse { StatusCode = StatusCodes.Status200OK, Type = RawJson.AdaptiveCard, Value = answer.Card.ToRaw() };
    }

    // A question pressed is whole in itself, and a question asked: what follows may refer to it.
    private async Task<RenderedAnswer> AskAsync(ITurnContext turn, string question, CardOptions options, CancellationToken cancellationToken)
    {
        var reply = edition.Dialog.Answer(question, ConversationState.Empty);
        var page = cards.Render(reply.Answer, options);
        await memory.KeepAsync(turn, reply.State.Showing(page.Shown), cancellationToken);
        await answers.NoteAsync(turn, turn.Activity.ReplyToId, reply.State.Asked, cancellationToken);
        return page;
    }
}
