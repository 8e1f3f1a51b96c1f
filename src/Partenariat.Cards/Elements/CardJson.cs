using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Partenariat.Cards.Elements;

/// <summary>Cards as JSON.</summary>
internal static class CardJson
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The card as a tree, to be put in an activity.</summary>
    public static JsonObject Write(AdaptiveCard card)
    {
        return JsonSerializer.SerializeToNode(card, s_options)!.AsObject();
    }

    /// <summary>The size in bytes at worst, where every letter beyond ASCII is escaped.</summary>
    public static int Size(IReadOnlyList<CardElement> elements)
    {
        return JsonSerializer.SerializeToUtf8Bytes(elements, s_options).Length;
    }
}
