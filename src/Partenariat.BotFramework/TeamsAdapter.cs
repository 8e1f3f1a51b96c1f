using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Partenariat.BotFramework.Connectors;
using Partenariat.BotFramework.Turns;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Messages;

namespace Partenariat.BotFramework;

/// <summary>
/// The SDK's adapter for Teams and the other channels of the Bot Framework. It logs nothing of its own: its lines would
/// name conversations.
/// </summary>
internal sealed class TeamsAdapter : CloudAdapter, IMessageTurns
{
    private readonly TurnPipeline _pipeline;

    public TeamsAdapter(BotFrameworkAuthentication callers, TurnPipeline pipeline)
        : base(callers)
    {
        _pipeline = pipeline;
        pipeline.UseIn(this);
    }

    /// <inheritdoc />
    public async Task<InlineAnswer?> RunAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            // Its answer is the response in any case.
            activity.DeliveryMode = null;
        }

        activity.Locale = KnownLocale.Of(activity.Locale);
        var caller = ((CheckedCallers)BotFrameworkAuthentication).Accept(activity.ServiceUrl);
        return await ProcessActivityAsync(caller, activity, _pipeline.RunBotAsync, cancellationToken) is { } answer
            ? new InlineAnswer(answer.Status, answer.Body)
            : null;
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                // Nothing was said that this could answer.
                activity.ReplyToId = null;
            }

            // Teams cuts a message with text and card in two and gives no id: better cut here.
            if (activity is { ChannelId: ChannelIds.Teams, Type: ActivityTypes.Message, Text: not null, Attachments.Count: > 0 })
            {
                (var cards, activity.Attachments) = (activity.Attachments, null);
                (var suggestions, activity.SuggestedActions) = (activity.SuggestedActions, null);
                await base.SendActivitiesAsync(turnContext, [activity], cancellationToken);
                (activity.Text, activity.Attachments, activity.SuggestedActions) = (null, cards, suggestions);
            }

            sent.AddRange(await base.SendActivitiesAsync(turnContext, [activity], cancellationToken));
        }

        return [.. sent];
    }
}
