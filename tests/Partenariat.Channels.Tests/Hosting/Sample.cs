using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>Activities as channels send them.</summary>
internal static class Sample
{
    private static int last;

    public static Activity Message(string serviceUrl, string text = "bonjour")
    {
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = "in-" + Interlocked.Increment(ref last),
            ChannelId = ChannelIds.Teams,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount { Id = "19:abc@thread.tacv2;messageid=17" },
            From = new ChannelAccount { Id = "29:user", Name = "Alex" },
            Recipient = new ChannelAccount { Id = "28:bot", Name = "Bot" },
            Text = text,
        };
    }

    public static Activity Inline(string text = "bonjour")
    {
        return Message("https://smba.trafficmanager.net/fr/", text) with { DeliveryMode = "expectReplies" };
    }

    public static Activity Invoke(string name, System.Text.Json.Nodes.JsonNode? value)
    {
        return Message("https://smba.trafficmanager.net/fr/") with { Type = ActivityTypes.Invoke, Text = null, Name = name, Value = value };
    }
}
