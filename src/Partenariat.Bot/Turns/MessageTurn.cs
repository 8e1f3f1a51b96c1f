using System.Text.Json.Nodes;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Feedback;
using Partenariat.Cards;
using Partenariat.Channels;
using Partenariat.Channels.Activities;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns;

/// <summary>A message: a question typed, or a button pressed where buttons send messages.</summary>
internal sealed class MessageTurn(
    EditionInUse edition, CommandCards commands, ConversationMemory memory, Rendering rendering, FeedbackLog feedback)
{
    /// <summary>Answers with a card, or with its text on a channel without cards.</summary>
    public async Task<TurnResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        return CardCommand.Parse(activity.Value) switch
        {
            // A button's question is whole in itself: what was said since its card was shown must not change it.
            AskCommand ask => await AskAsync(activity, ask.Question, ConversationState.Empty, cancellationToken),
            { } command => new TurnResult([await rendering.MessageAsync(activity, commands.Answer(command, rendering.Options(activity)))]),
            null => await AskAsync(activity, activity.Text ?? TextOf(activity.Value), await memory.RecallAsync(activity, cancellationToken), cancellationToken),
        };
    }

    private async Task<TurnResult> AskAsync(Activity activity, string question, ConversationState state, CancellationToken cancellationToken)
    {
        var reply = edition.Dialog.Answer(question, state);
        var page = rendering.Draw(activity, reply.Answer);
        await memory.KeepAsync(activity, reply.State with { Screen = page.Shown }, cancellationToken);
        feedback.NoteGap(question, reply.Answer);
        return new TurnResult([await rendering.MessageAsync(activity, page)]);
    }

    private static string TextOf(JsonNode? value)
    {
        return value is JsonValue text && text.TryGetValue(out string? words) ? words : "";
    }
}
