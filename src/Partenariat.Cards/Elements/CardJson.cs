using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Partenariat.Cards.Elements;

/// <summary>Cards as JSON.</summary>
internal static class CardJson
{
    /// <summary>How the channels escape: accented letters stand as they are, an apostrophe takes six bytes.</summary>
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private const int SizeOfCard = 16 * 1024;
    private const int SizeOfPart = 4 * 1024;

    private static readonly JsonWriterOptions s_sent = new() { Encoder = Encoder, SkipValidation = true };
    private static readonly JsonWriterOptions s_atWorst = new() { SkipValidation = true };

    /// <summary>The card as a tree, to be put in an activity.</summary>
    public static JsonObject Write(AdaptiveCard card)
    {
        return JsonNode.Parse(Written(card).WrittenSpan)!.AsObject();
    }

    /// <summary>The card as text.</summary>
    public static string WriteText(AdaptiveCard card)
    {
        return Encoding.UTF8.GetString(Written(card).WrittenSpan);
    }

    /// <summary>The size in bytes at worst, where every letter beyond ASCII is escaped.</summary>
    public static int Size(IReadOnlyList<CardElement> elements)
    {
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>(SizeOfPart), s_atWorst);
        new ElementWriter(writer).Write(elements);
        return (int)(writer.BytesCommitted + writer.BytesPending);
    }

    private static ArrayBufferWriter<byte> Written(AdaptiveCard card)
    {
        var bytes = new ArrayBufferWriter<byte>(SizeOfCard);
        using var writer = new Utf8JsonWriter(bytes, s_sent);
        new ElementWriter(writer).Write(card);
        writer.Flush();
        return bytes;
    }
}
