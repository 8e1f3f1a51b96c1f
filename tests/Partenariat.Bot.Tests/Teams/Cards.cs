using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Looks into cards that came as JSON.</summary>
internal static class Cards
{
    /// <summary>The card of a message; its only content.</summary>
    public static JsonObject Of(JsonNode message)
    {
        Assert.Null(message["text"]);
        var attachment = Assert.Single(message["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)attachment["contentType"]);
        return attachment["content"]!.AsObject();
    }

    /// <summary>The objects of a type, wherever they stand.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node, string type)
    {
        return node switch
        {
            JsonObject element => element.SelectMany(property => All(property.Value, type))
                .Concat((string?)(element["type"] as JsonValue) == type ? [element] : []),
            JsonArray list => list.SelectMany(item => All(item, type)),
            _ => [],
        };
    }

    /// <summary>Every text of a card, in order.</summary>
    public static string Text(JsonNode? node)
    {
        return node switch
        {
            JsonObject element => string.Join(' ', element.Where(property => property.Key is not "fallbackText" and not "speak")
                .Select(property => property.Key is "text" or "title" && property.Value is JsonValue text ? text.ToString() : Text(property.Value))),
            JsonArray list => string.Join(' ', list.Select(Text)),
            _ => "",
        };
    }
}
