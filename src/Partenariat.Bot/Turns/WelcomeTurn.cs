using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.Bot.Editions;
using Partenariat.Cards;
using ConversationState = Partenariat.Dialogs.ConversationState;

namespace Partenariat.Bot.Turns;

/// <summary>A new conversation, or a new place for the bot: it says once what it does.</summary>
internal sealed class WelcomeTurn(EditionInUse edition, AnswerCards cards, ConversationMemory memory, Rendering rendering, AnswerSender sender)
{
    private static readonly string[] s_sharedPlaces = ["groupChat", "channel"];

    /// <summary>Welcomes, or says nothing.</summary>
    public async Task GreetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!IsArrival(turn.Activity) || !await memory.IsFirstGreetingAsync(turn, cancellationToken))
        {
            return;
        }

        var questions = edition.Dialog.Answer("aide", ConversationState.Empty).Answer.Suggestions;
        var welcome = cards.Welcome(questions, rendering.Options(turn.Activity));
        await sender.SendAsync(turn, welcome, cancellationToken);
    }

    private static bool IsArrival(Activity activity)
    {
        if (activity.Type == ActivityTypes.InstallationUpdate)
        {
            // Not « add-upgrade »: a new version of the app is no news for those who know the bot already.
            return activity.Action == "add";
        }

        // In a team or a group, people come and go: only the bot's own arrival is news there.
        var added = activity.MembersAdded ?? [];
        return s_sharedPlaces.Contains(activity.Conversation.ConversationType, StringComparer.Ordinal)
            ? added.Any(member => member?.Id == activity.Recipient?.Id)
            : added.Any(member => member?.Id is { } id && id != activity.Recipient?.Id);
    }
}
