using System.Text.Json;
using System.Text.Json.Nodes;
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

    public static (Activity Activity, string Json) Complete(JsonObject posted, ConversationGrant grant, Conversations conversations, string server)
    {
        foreach (var property in new[] { "serviceUrl", "deliveryMode", "replyToId" })
        {
            posted.Remove(property);
        }

        posted["id"] = conversations.NewActivityId(grant.ConversationId);
        posted["timestamp"] = conversations.Now();
        posted["channelId"] = ChannelIds.DirectLine;
        posted["conversation"] = new JsonObject { ["id"] = grant.ConversationId };
        posted["from"] = new JsonObject { ["id"] = grant.UserId, ["role"] = "user" };
        posted["recipient"] = JsonSerializer.SerializeToNode(conversations.Bot, ActivityJson.Options);

        var json = posted.ToJsonString(ActivityJson.Options);
        var activity = JsonSerializer.Deserialize<Activity>(json, ActivityJson.Options)!;
        return (activity with { ServiceUrl = WebChatAddress.ServiceUrl(server) }, json);
    }
}
