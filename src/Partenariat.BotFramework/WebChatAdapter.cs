using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.BotFramework.Turns;
using Partenariat.Channels.Activities;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Turns;

namespace Partenariat.BotFramework;

/// <summary>The channels' own Direct Line as an adapter of the SDK: what a bot says goes into the conversation's log, without HTTP.</summary>
internal sealed class WebChatAdapter : BotAdapter, IWebChatTurns
{
    private readonly Conversations _conversations;
    private readonly TurnPipeline _pipeline;

    public WebChatAdapter(Conversations conversations, TurnPipeline pipeline)
    {
        _conversations = conversations;
        _pipeline = pipeline;
        pipeline.UseIn(this);
    }

    /// <inheritdoc />
    public async Task RunAsync(Activity activity)
    {
        activity.Locale = KnownLocale.Of(activity.Locale);
        using var context = new TurnContext(this, activity);
        if (activity.Type == ActivityTypes.Message)
        {
            await context.SendActivityAsync(new Activity(ActivityTypes.Typing));
        }

        await RunPipelineAsync(context, _pipeline.RunBotAsync, CancellationToken.None);
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var sent = new List<ResourceResponse>();
        foreach (var activity in activities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            activity.Id = _conversations.NewActivityId(activity.Conversation.Id);
            if (activity.Type is not (ActivityTypes.Trace or ActivityTypesEx.InvokeResponse))
            {
                // Web Chat holds an answer back until the activity that it answers is shown: only messages are.
                activity.ReplyToId = turnContext.Activity.Type == ActivityTypes.Message ? activity.ReplyToId : null;
                await _conversations.SayAsync(activity, PartOf(turnContext, activity), cancellationToken);
            }

            sent.Add(new ResourceResponse(activity.Id));
        }

        return [.. sent];
    }

    /// <inheritdoc />
    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        // Web Chat shows an activity with a known id in the place of the earlier one.
        await _conversations.SayAsync(activity, null, cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    /// <inheritdoc />
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        throw new NotSupportedException("Direct Line 3.0 cannot delete an activity.");
    }

    // Only what was posted begins a turn that is kept; a greeting is nobody's answer.
    private static PartOfAnswer? PartOf(ITurnContext turn, Activity reply)
    {
        if (reply.Type == ActivityTypes.Typing || turn.Activity.Type is not (ActivityTypes.Message or ActivityTypes.Event))
        {
            return null;
        }

        var said = turn.TurnState.Get<Said>() ?? new Said();
        turn.TurnState.Set(said);
        return new PartOfAnswer(TurnName.Of(turn.Activity), said.Parts++);
    }

    private sealed class Said
    {
        public int Parts { get; set; }
    }
}
