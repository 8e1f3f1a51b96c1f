using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>Activities as channels send them.</summary>
internal static class Sample
{
    private static int s_last;

    public static Activity Message(string serviceUrl, string text = "bonjour")
    {
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = "in-" + Interlocked.Increment(ref s_last),
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
        return Message("https://smba.trafficmanager.net/fr/", text).With(activity => activity.DeliveryMode = DeliveryModes.ExpectReplies);
    }

    public static Activity Invoke(string name, JsonNode? value)
    {
        var activity = Message("https://smba.trafficmanager.net/fr/");
        activity.Type = ActivityTypes.Invoke;
        activity.Text = null;
        activity.Name = name;
        activity.Value = value is null ? null : JToken.Parse(value.ToJsonString());
        return activity;
    }

    public static Entity Entity(string json)
    {
        return JsonConvert.DeserializeObject<Entity>(json)!;
    }

    /// <summary>The same activity with a change.</summary>
    public static Activity With(this Activity activity, Action<Activity> change)
    {
        change(activity);
        return activity;
    }
}
