using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;
using Partenariat.Channels.Turns;
using Polly;
using Polly.Retry;

namespace Partenariat.Channels.DirectLine;

/// <summary>Web chat conversations: what is written reaches the log first, then the open streams.</summary>
internal sealed class Conversations(
    IConversationLog log, ISignals signals, IStorage storage, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    // A turn that never answers must not type for ever.
    private static readonly TimeSpan s_typingTime = TimeSpan.FromSeconds(15);

    private readonly ResiliencePipeline _untilKept = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(StoreFailure.Is),
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(250),
            MaxDelay = TimeSpan.FromSeconds(5),
            MaxRetryAttempts = 8,
        })
        .Build();

    public ChannelAccount Bot => new(options.Value.BotId, options.Value.BotName, RoleTypes.Bot);

    public string NewActivityId(string conversationId)
    {
        return $"{conversationId}|{Guid.CreateVersion7(clock.GetUtcNow()):N}";
    }

    public string Now()
    {
        return clock.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
    }

    /// <summary>What the official service tells a bot when somebody opens the chat; the client itself says nothing then.</summary>
    public Activity Joined(ConversationGrant grant)
    {
        var user = new ChannelAccount { Id = grant.UserId, Role = RoleTypes.User };
        return new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = NewActivityId(grant.ConversationId),
            Timestamp = clock.GetUtcNow(),
            ChannelId = ChannelIds.DirectLine,
            Conversation = new ConversationAccount { Id = grant.ConversationId },
            From = user,
            Recipient = Bot,
            MembersAdded = [user, Bot],
        };
    }

    /// <summary>Keeps what begins a turn, for the conversation and for the turn.</summary>
    /// <returns>The id of the activity; another than it has where it was accepted before.</returns>
    public async Task<string> AcceptAsync(Activity activity, string json, CancellationToken cancellationToken)
    {
        var conversationId = activity.Conversation.Id;
        var turn = new AcceptedTurn(TurnName.Of(activity), activity.Id, json, ActivityWriter.ToJson(activity));
        var id = await log.AcceptAsync(conversationId, turn, cancellationToken);
        await SignalAsync(conversationId);
        return id;
    }

    private async Task SignalAsync(string conversationId)
    {
        try
        {
            await signals.SendAsync(conversationId, default);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            // It is kept, and who listens looks again when the connection is back.
        }
    }

    /// <summary>What came after a watermark, for a client without a stream; and that the bot types, while it does.</summary>
    public async Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        var page = await log.ReadAsync(conversationId, after, cancellationToken);
        var typing = await storage.ReadAsync<TypingBot>(TypingKey(conversationId), cancellationToken);
        return page.Watermark == typing?.Position ? page with { Activities = [.. page.Activities, typing.Activity] } : page;
    }

    /// <summary>
    /// Shows a bot's answer. What was accepted is answered, also when the store goes away for a moment in the middle of
    /// a turn. Typing passes and is not kept.
    /// </summary>
    /// <param name="reply">The answer, or a part of it.</param>
    /// <param name="part">Its place in the answer to a message; null where nobody had asked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task SayAsync(Activity reply, PartOfAnswer? part, CancellationToken cancellationToken)
    {
        var json = Complete(reply);
        if (reply.Type == ActivityTypes.Typing)
        {
            await ShowTypingAsync(reply.Conversation.Id, json, cancellationToken);
            return;
        }

        await _untilKept.ExecuteAsync(async token => await KeepAsync(reply.Conversation.Id, json, part, token), cancellationToken);
    }

    /// <summary>Shows what is said to a request that waits for its answer: a store that is away is not waited for.</summary>
    public Task SayAtOnceAsync(Activity reply, CancellationToken cancellationToken)
    {
        return KeepAsync(reply.Conversation.Id, Complete(reply), null, cancellationToken);
    }

    // One that is written twice has the same id, and clients show it once.
    private async Task KeepAsync(string conversationId, string json, PartOfAnswer? part, CancellationToken cancellationToken)
    {
        await (part is { } place
            ? log.AnswerAsync(conversationId, json, place, cancellationToken)
            : log.AppendAsync(conversationId, json, cancellationToken));
        await SignalAsync(conversationId);
    }

    private string Complete(Activity reply)
    {
        reply.Id ??= NewActivityId(reply.Conversation.Id);
        reply.Timestamp = clock.GetUtcNow();
        reply.From = Bot;
        return ActivityWriter.ToJson(reply);
    }

    private async Task ShowTypingAsync(string conversationId, string json, CancellationToken cancellationToken)
    {
        try
        {
            var position = await log.EndAsync(conversationId, cancellationToken);
            await storage.WriteAsync(TypingKey(conversationId), new TypingBot(json, position), s_typingTime, cancellationToken);
            await signals.SendAsync(conversationId, new Signal(json, position));
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            // The answer counts, not the dots before it.
        }
    }

    private static string TypingKey(string conversationId)
    {
        return "typing/" + conversationId;
    }

    /// <param name="Activity">The activity (JSON).</param>
    /// <param name="Position">The end of the log when the bot began: what came after is its answer.</param>
    private sealed record TypingBot(string Activity, long Position);
}
