using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests;

/// <summary>Looks into the JSON of a card.</summary>
internal static class CardTree
{
    /// <summary>The object itself and every object in it, in the order of the text.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? node)
    {
        return node switch
        {
            JsonObject self => self.SelectMany(property => All(property.Value)).Prepend(self),
            JsonArray items => items.SelectMany(All),
            _ => [],
        };
    }

    /// <summary>Every object of a type.</summary>
    public static IEnumerable<JsonObject> OfType(JsonNode card, string type)
    {
        return All(card).Where(element => (string?)element["type"] == type);
    }

    /// <summary>The text of the runs of each rich text, with ordinary spaces.</summary>
    public static IReadOnlyList<string> RichTexts(JsonNode card)
    {
        return
        [
            .. OfType(card, "RichTextBlock").Select(block => string.Concat(block["inlines"]!.AsArray().Select(run => (string?)run!["text"])).Replace('\u00A0', ' ')),
        ];
    }

    /// <summary>The commands of the buttons, by label; questions asked as plain words too.</summary>
    public static IReadOnlyDictionary<string, CardCommand?> Commands(JsonNode card)
    {
        return All(card)
            .Where(element => (string?)element["type"] is "Action.Submit" or "Action.Execute" && element["title"] is not null)
            .DistinctBy(action => (string?)action["title"])
            .ToDictionary(
                action => (string)action["title"]!,
                action => action["data"] is JsonValue words ? new AskCommand((string)words!) : CardCommand.Parse(action));
    }
}
