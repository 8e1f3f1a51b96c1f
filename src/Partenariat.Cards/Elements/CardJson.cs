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

    private const int UsualSize = 16 * 1024;

    // Used again: the bytes of cards and of their parts are read at once.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_bytes;

    private static readonly JsonWriterOptions s_sent = new() { Encoder = Encoder, SkipValidation = true };
    private static readonly JsonWriterOptions s_atWorst = new() { SkipValidation = true };

    /// <summary>The card as a tree, to be put in an activity.</summary>
    public static JsonObject Write(AdaptiveCard card)
    {
        return JsonNode.Parse(Written(s_sent, writer => writer.Write(card)))!.AsObject();
    }

    /// <summary>The card as text.</summary>
    public static string WriteText(AdaptiveCard card)
    {
        return Encoding.UTF8.GetString(Written(s_sent, writer => writer.Write(card)));
    }

    /// <summary>The size in bytes at worst, where every letter beyond ASCII is escaped.</summary>
    public static int Size(IReadOnlyList<CardElement> elements)
    {
        return Written(s_atWorst, writer => writer.Write(elements)).Length;
    }

    private static ReadOnlySpan<byte> Written(JsonWriterOptions options, Action<ElementWriter> write)
    {
        var bytes = s_bytes ??= new ArrayBufferWriter<byte>(UsualSize);
        bytes.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(bytes, options);
        write(new ElementWriter(writer));
        writer.Flush();
        return bytes.WrittenSpan;
    }
}
