using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Partenariat.Cards;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Turns;

/// <summary>JSON of this program in activities of the SDK, which knows JSON of Newtonsoft only.</summary>
internal static class RawJson
{
    /// <summary>The media type of an Adaptive Card.</summary>
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Written once, and by the SDK as it is.</summary>
    public static JRaw ToRaw(this JsonNode json)
    {
        return new JRaw(json.ToJsonString(ActivityJson.Options));
    }

    /// <summary>A card as an attachment.</summary>
    public static Attachment ToAttachment(this JsonObject card)
    {
        return new Attachment(AdaptiveCard, content: card.ToRaw());
    }

    /// <summary>The card of an answer as an attachment.</summary>
    public static Attachment ToAttachment(this RenderedAnswer answer)
    {
        return new Attachment(AdaptiveCard, content: new JRaw(answer.CardText));
    }

    /// <summary>An entity; its <c>type</c> is required.</summary>
    public static Entity ToEntity(this JsonObject json)
    {
        var entity = new Entity((string?)json["type"]);
        foreach (var (name, value) in json.Where(property => property.Key != "type"))
        {
            entity.Properties[name] = value?.ToRaw();
        }

        return entity;
    }

    /// <summary>What a client sent as the value of an activity, or within one.</summary>
    /// <param name="value">As the SDK holds it. Not trusted.</param>
    public static JsonNode? ToNode(object? value)
    {
        return value switch
        {
            null => null,
            JToken token => JsonNode.Parse(token.ToString(Formatting.None)),
            _ => JsonNode.Parse(JsonConvert.ToString(value)),
        };
    }
}
