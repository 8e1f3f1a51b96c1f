using System.Text.Json.Nodes;

namespace Partenariat.Bot.Turns;

/// <summary>Reads values that a client sent: a wrong type is as good as nothing.</summary>
internal static class JsonReading
{
    /// <summary>The property of an object, or null.</summary>
    public static JsonNode? Get(this JsonNode? node, string name)
    {
        return (node as JsonObject)?[name];
    }

    /// <summary>The text, or null.</summary>
    public static string? AsText(this JsonNode? node)
    {
        return node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
    }

    /// <summary>The whole number, or null.</summary>
    public static int? AsNumber(this JsonNode? node)
    {
        return node is JsonValue value && value.TryGetValue(out int number) ? number : null;
    }
}
