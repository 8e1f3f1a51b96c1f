using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary>Web chat conversations: what is written reaches the log first, then the open streams.</summary>
internal sealed class Conversations(
    IConversationLog log, ISignals signals, IStorage storage, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    // A turn that never answers must not type for ever.
    private static readonly TimeSpan s_typingTime = TimeSpan.FromSeconds(15);

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

    public async Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken)
    {
        await log.AppendAsync(conversationId, activity, cancellationToken);
        await signals.SendAsync(conversationId, default);
    }

    /// <summary>What came after a watermark, for a client without a stream; and that the bot types, while it does.</summary>
    public async Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        var page = await log.ReadAsync(conversationId, after, cancellationToken);
        var typing = await storage.ReadAsync<TypingBot>(TypingKey(conversationId), cancellationToken);
        return page.Watermark == typing?.Position ? page with { Activities = [.. page.Activities, typing.Activity] } : page;
    }

    /// <summary>Shows a bot's answer. Typing passes and is not kept.</summary>
    public async Task SayAsync(Activity reply, CancellationToken cancellationToken)
    {
        var conversationId = reply.Conversation?.Id ?? throw new ArgumentException("No conversation.", nameof(reply));
        reply.Id ??= NewActivityId(conversationId);
        reply.Timestamp = clock.GetUtcNow();
        reply.From = Bot;
        var json = ActivityWriter.ToJson(reply);
        if (reply.Type == ActivityTypes.Typing)
        {
            var position = await log.EndAsync(conversationId, cancellationToken);
            await storage.WriteAsync(TypingKey(conversationId), new TypingBot(json, position), s_typingTime, cancellationToken);
            await signals.SendAsync(conversationId, new Signal(json, position));
            return;
        }

        await AppendAsync(conversationId, json, cancellationToken);
    }

    private static string TypingKey(string conversationId)
    {
        return "typing/" + conversationId;
    }

    /// <param name="Activity">The activity (JSON).</param>
    /// <param name="Position">The end of the log when the bot began: what came after is its answer.</param>
    private sealed record TypingBot(string Activity, long Position);
}
