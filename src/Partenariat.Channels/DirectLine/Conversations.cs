using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>Web chat conversations: what is written reaches the log first, then the open streams.</summary>
internal sealed class Conversations(IConversationLog log, ISignals signals, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    public ChannelAccount Bot => new() { Id = options.Value.BotId, Name = options.Value.BotName, Role = "bot" };

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
        var user = new ChannelAccount { Id = grant.UserId, Role = "user" };
        return new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = NewActivityId(grant.ConversationId),
            Timestamp = Now(),
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

    /// <summary>Shows a bot's answer. Typing passes and is not kept.</summary>
    public async Task SayAsync(Activity reply, CancellationToken cancellationToken)
    {
        var conversationId = reply.Conversation?.Id ?? throw new ArgumentException("No conversation.", nameof(reply));
        var json = JsonSerializer.Serialize(
            reply with { Id = reply.Id ?? NewActivityId(conversationId), Timestamp = Now(), From = Bot },
            ActivityJson.Options);
        if (reply.Type == ActivityTypes.Typing)
        {
            await signals.SendAsync(conversationId, new Signal(json, await log.EndAsync(conversationId, cancellationToken)));
            return;
        }

        await AppendAsync(conversationId, json, cancellationToken);
    }
}
