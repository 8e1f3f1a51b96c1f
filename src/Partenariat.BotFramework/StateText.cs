using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Activities;
using DateParseHandling = Newtonsoft.Json.DateParseHandling;
using JsonTextReader = Newtonsoft.Json.JsonTextReader;

namespace Partenariat.BotFramework;

/// <summary>A state as it lies in the store.</summary>
/// <param name="Json">A JSON object, in UTF-8.</param>
[JsonConverter(typeof(AsItIs))]
internal sealed record StateText(byte[] Json)
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,

        // Nobody reads it but this program.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Used again: what is kept is a copy.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_bytes;

    private static readonly JsonWriterOptions s_writing = new() { Encoder = s_options.Encoder, SkipValidation = true };

    /// <summary>Writes properties: those of a known type as such, all others as the SDK would.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="types">The types that are known, by the names of the properties.</param>
    public static StateText Of(IDictionary<string, object?> properties, IReadOnlyDictionary<string, Type> types)
    {
        var json = s_bytes ??= new ArrayBufferWriter<byte>();
        json.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(json, s_writing))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in properties)
            {
                if (value is null)
                {
                    continue;
                }

                writer.WritePropertyName(name);
                if (types.TryGetValue(name, out var type))
                {
                    JsonSerializer.Serialize(writer, value, type, s_options);
                }
                else
                {
                    writer.WriteRawValue(ActivityWriter.ToJson(value), skipInputValidation: true);
                }
            }

            writer.WriteEndObject();
        }

        return new StateText(json.WrittenSpan.ToArray());
    }

    /// <summary>Its properties. Those of a known type are read as such; the SDK would make a tree of them, copy it, and then read that.</summary>
    /// <param name="types">The types that are known, by the names of the properties.</param>
    public IDictionary<string, object?> Parse(IReadOnlyDictionary<string, Type> types)
    {
        var reader = new Utf8JsonReader(Json);
        var properties = new ReadState();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            properties[name] = types.TryGetValue(name, out var type)
                ? JsonSerializer.Deserialize(ref reader, type, s_options)
                : Untyped(JsonElement.ParseValue(ref reader).GetRawText());
        }

        return properties;
    }

    private static object? Untyped(string json)
    {
        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        var token = JToken.Load(reader);
        return token is JValue value ? value.Value : token;
    }

    private sealed class AsItIs : JsonConverter<StateText>
    {
        public override StateText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new StateText(JsonMarshal.GetRawUtf8Value(json.RootElement).ToArray())
                : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, StateText value, JsonSerializerOptions options)
        {
            // Written here just before.
            writer.WriteRawValue(value.Json, skipInputValidation: true);
        }
    }
}
