using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// What a web chat client posts: kept as it came, since the client recognises its own message by what it put there,
/// but for the properties that are ours to say.
/// </summary>
internal static class IncomingActivity
{
    /// <summary>The types that a client may post.</summary>
    public static bool MayBePosted(string? type)
    {
        return type is ActivityTypes.Message or ActivityTypes.Event or ActivityTypes.Typing;
    }

    /// <summary>Says in both forms of an activity, its JSON for the client and the one for the bot, who speaks to whom, where and when.</summary>
    public static void Complete(JsonObject posted, Activity activity, ConversationGrant grant, Conversations conversations, string server)
    {
        foreach (var property in new[] { "serviceUrl", "deliveryMode", "replyToId" })
        {
            posted.Remove(property);
        }

        activity.Id = conversations.NewActivityId(grant.ConversationId);
        posted["id"] = activity.Id;
        posted["timestamp"] = conversations.Now();
        posted["channelId"] = ChannelIds.DirectLine;
        posted["conversation"] = new JsonObject { ["id"] = grant.ConversationId };
        posted["from"] = new JsonObject { ["id"] = grant.UserId, ["role"] = RoleTypes.User };
        posted["recipient"] = new JsonObject { ["id"] = conversations.Bot.Id, ["name"] = conversations.Bot.Name, ["role"] = RoleTypes.Bot };

        activity.ChannelId = ChannelIds.DirectLine;
        activity.Conversation = new ConversationAccount { Id = grant.ConversationId };
        activity.From = new ChannelAccount { Id = grant.UserId, Role = RoleTypes.User };
        activity.Recipient = conversations.Bot;
        activity.ServiceUrl = WebChatAddress.ServiceUrl(server);
        activity.DeliveryMode = null;
        activity.ReplyToId = null;
    }
}
