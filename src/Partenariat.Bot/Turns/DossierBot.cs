using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Partenariat.Bot.Turns.Extension;
using Partenariat.Channels.Turns;

namespace Partenariat.Bot.Turns;

/// <summary>The bot: it only says which turn an activity is.</summary>
internal sealed class DossierBot(
    MessageTurn messages,
    PaperTurn papers,
    WelcomeTurn welcome,
    CardActionTurn cardActions,
    CitationSearch search,
    QuotationAction quotations,
    LinkPreview links,
    FeedbackTurn feedback) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        return PaperTurn.FileOf((Activity)turnContext.Activity) is { } file
            ? papers.AnswerAsync(turnContext, file, cancellationToken)
            : messages.AnswerAsync(turnContext, cancellationToken);
    }

    // The SDK would ask the channel about each new member before it says that there are some.
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        return turnContext.Activity.MembersAdded is { Count: > 0 } added ? OnMembersAddedAsync(added, turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        return welcome.GreetAsync(turnContext, cancellationToken);
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        return welcome.GreetAsync(turnContext, cancellationToken);
    }

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        return cardActions.AnswerAsync(turnContext, cancellationToken);
    }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
    {
        return Task.FromResult(search.Answer(query));
    }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionSelectItemAsync(
        ITurnContext<IInvokeActivity> turnContext, JObject query, CancellationToken cancellationToken)
    {
        return Task.FromResult(search.Choose(query));
    }

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        return Task.FromResult(quotations.Open(turnContext, action));
    }

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
    {
        return Task.FromResult(quotations.Submit(turnContext, action));
    }

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
    {
        return Task.FromResult(links.Answer(query));
    }

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
    {
        return Task.FromResult(links.Answer(query));
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            // The SDK has no method of its own for the buttons « useful » and « not useful ».
            return turnContext.Activity.Name == FeedbackTurn.InvokeName && await feedback.TryNoteAsync(turnContext, cancellationToken)
                ? CreateInvokeResponse(new object())
                : await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }
        catch (MalformedInvokeException e)
        {
            return Malformed(e.Message);
        }
        catch (JsonException)
        {
            return Malformed("The value of the invoke has a property of the wrong type.");
        }
    }

    private static InvokeResponse Malformed(string reason)
    {
        const int malformed = StatusCodes.Status400BadRequest;
        return new InvokeResponse { Status = malformed, Body = InvokeError.Of(malformed, "BadRequest", reason) };
    }
}
