using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Partenariat.Cards.Elements;

/// <summary>Cards as JSON.</summary>
internal static class CardJson
{
    /// <summary>How the channels escape: accented letters stand as they are, an apostrophe takes six bytes.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private static readonly JsonSerializerOptions s_sent = new(s_options) { Encoder = Encoder };

    /// <summary>The card as a tree, to be put in an activity.</summary>
    public static JsonObject Write(AdaptiveCard card)
    {
        return JsonSerializer.SerializeToNode(card, s_options)!.AsObject();
    }

    /// <summary>The card as text.</summary>
    public static string WriteText(AdaptiveCard card)
    {
        return JsonSerializer.Serialize(card, s_sent);
    }

    /// <summary>The size in bytes at worst, where every letter beyond ASCII is escaped.</summary>
    public static int Size(IReadOnlyList<CardElement> elements)
    {
        return JsonSerializer.SerializeToUtf8Bytes(elements, s_options).Length;
    }
}
