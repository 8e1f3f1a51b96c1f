using System.Globalization;
using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Activities with the properties that Teams sends.</summary>
internal static class Payloads
{
    public const string Bot = "28:5b1c9a52-7f0e-4e0a-9a53-0c6a4f7f7a11";

    private static int s_last;

    /// <summary>Words typed in a personal chat.</summary>
    public static JsonObject Message(string text, string conversation = "a:perso-1")
    {
        var activity = Activity("message", conversation);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    /// <summary>Words with a mention of the bot, in a thread of a channel.</summary>
    public static JsonObject ChannelMessage(string text)
    {
        var activity = Message($"<at>Partenariat</at> {text}", "19:equipe@thread.tacv2;messageid=1795394491505");
        activity["conversation"]!["isGroup"] = true;
        activity["conversation"]!["conversationType"] = "channel";
        activity["entities"]!.AsArray().Add(JsonNode.Parse(
            $$"""{"type":"mention","mentioned":{"id":"{{Bot}}","name":"Partenariat"},"text":"<at>Partenariat</at>"}"""));
        activity["channelData"] = JsonNode.Parse(
            """{"teamsChannelId":"19:equipe@thread.tacv2","teamsTeamId":"19:equipe@thread.tacv2","channel":{"id":"19:equipe@thread.tacv2"},"tenant":{"id":"t1"}}""");
        return activity;
    }

    /// <summary>A named request.</summary>
    public static JsonObject Invoke(string name, string value, string conversation = "a:perso-1")
    {
        var activity = Activity("invoke", conversation);
        activity["name"] = name;
        activity["value"] = JsonNode.Parse(value);
        return activity;
    }

    /// <summary>A button of a card.</summary>
    public static JsonObject Press(string data, string conversation = "a:perso-1")
    {
        var verb = (string?)JsonNode.Parse(data)!["do"];
        return Invoke(
            "adaptiveCard/action",
            $$"""{"action":{"type":"Action.Execute","title":"…","verb":"{{verb}}","data":{{data}}},"trigger":"manual"}""",
            conversation);
    }

    /// <summary>A search in the message extension.</summary>
    public static JsonObject Query(string words, int skip = 0)
    {
        var value = JsonNode.Parse("""{"commandId":"citations","parameters":[{"name":"recherche","value":""}],"context":{"theme":"default"}}""")!;
        value["parameters"]![0]!["value"] = words;
        value["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = 25 };
        return Invoke("composeExtension/query", value.ToJsonString());
    }

    /// <summary>People and bots who come.</summary>
    public static JsonObject Arrival(string conversation, string conversationType, params string[] members)
    {
        var activity = Activity("conversationUpdate", conversation);
        activity["conversation"]!["conversationType"] = conversationType;
        activity["membersAdded"] = new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]);
        return activity;
    }

    /// <summary>The app comes to a place, or changes there.</summary>
    public static JsonObject Installation(string action, string conversation)
    {
        var activity = Activity("installationUpdate", conversation);
        activity["action"] = action;
        return activity;
    }

    private static JsonObject Activity(string type, string conversation)
    {
        var activity = JsonNode.Parse("""
            {
              "from": { "id": "29:1abc", "name": "Alex Wilber", "aadObjectId": "87d349ed-44d7-43e1-9a83-5f2406dee5bd" },
              "timestamp": "2026-11-20T09:30:00.000Z", "localTimestamp": "2026-11-20T10:30:00.000+01:00", "localTimezone": "Europe/Paris",
              "serviceUrl": "https://smba.trafficmanager.net/fr/", "channelId": "msteams", "locale": "fr-FR",
              "entities": [{ "type": "clientInfo", "locale": "fr-FR", "country": "FR", "platform": "Web", "timezone": "Europe/Paris" }],
              "channelData": { "tenant": { "id": "t1" } }
            }
            """)!.AsObject();
        activity["type"] = type;
        activity["id"] = Interlocked.Increment(ref s_last).ToString(CultureInfo.InvariantCulture);
        activity["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "Partenariat" };
        activity["conversation"] = new JsonObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "t1" };
        return activity;
    }
}
