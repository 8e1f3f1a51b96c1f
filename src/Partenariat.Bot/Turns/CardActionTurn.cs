using Partenariat.Bot.Editions;
using Partenariat.Cards;
using Partenariat.Channels;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns;

/// <summary>A button pressed in Teams (<c>Action.Execute</c>): the new card takes the place of the old one.</summary>
internal sealed class CardActionTurn(
    EditionInUse edition, AnswerCards cards, CommandCards commands, ConversationMemory memory, Rendering rendering)
{
    /// <summary>The new card; 400 for a button that is none of ours.</summary>
    public async Task<InvokeResponse> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        var options = rendering.Options(activity);
        return CardCommand.Parse(activity.Value) switch
        {
            null => InvokeAnswers.Malformed("The action has no command of this bot."),
            AskCommand ask => InvokeAnswers.ReplaceCard((await AskAsync(activity, ask.Question, options, cancellationToken)).Card),
            { } command => InvokeAnswers.ReplaceCard(commands.Answer(command, options).Card),
        };
    }

    // A question pressed is whole in itself, and a question asked: what follows may refer to it.
    private async Task<RenderedAnswer> AskAsync(Activity activity, string question, CardOptions options, CancellationToken cancellationToken)
    {
        var reply = edition.Dialog.Answer(question, ConversationState.Empty);
        var page = cards.Render(reply.Answer, options);
        await memory.KeepAsync(activity, reply.State with { Screen = page.Shown }, cancellationToken);
        return page;
    }
}
