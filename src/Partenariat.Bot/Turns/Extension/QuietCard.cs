using System.Text.Json.Nodes;

namespace Partenariat.Bot.Turns.Extension;

/// <summary>
/// A card for places where the bot is not present, such as somebody's message: no button that would ask the bot, and
/// the version 1.3 that links are shown with.
/// </summary>
internal static class QuietCard
{
    private const string Version = "1.3";

    private static readonly string[] s_askingTypes = ["Action.Execute", "Action.Submit"];

    /// <summary>Changes the card and gives it back.</summary>
    public static JsonObject Of(JsonObject card)
    {
        Quieten(card);
        card["version"] = Version;
        return card;
    }

    private static void Quieten(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject element:
                foreach (var (_, value) in element.ToList())
                {
                    Quieten(value);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Quieten(item);
                }

                list.RemoveAll(item => Asks(item) || IsEmpty(item));
                break;
        }
    }

    private static bool Asks(JsonNode? node)
    {
        return s_askingTypes.Contains(node.Get("type").AsText(), StringComparer.Ordinal);
    }

    // What held nothing but such buttons goes with them.
    private static bool IsEmpty(JsonNode? node)
    {
        return node.Get("type").AsText() switch
        {
            "ActionSet" => node.Get("actions") is JsonArray { Count: 0 },
            "Column" => node.Get("items") is JsonArray { Count: 0 },
            _ => false,
        };
    }
}
