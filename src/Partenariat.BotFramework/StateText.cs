using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Activities;
using DateParseHandling = Newtonsoft.Json.DateParseHandling;
using JsonTextReader = Newtonsoft.Json.JsonTextReader;
using JsonToken = Newtonsoft.Json.JsonToken;

namespace Partenariat.BotFramework;

/// <summary>A state as it lies in the store: JSON that the SDK's serializer has written and reads, and no tree of another one between.</summary>
/// <param name="Json">A JSON object.</param>
[JsonConverter(typeof(AsItIs))]
internal sealed record StateText(string Json)
{
    /// <summary>Its properties. Those of a known type are read as such; the SDK would make a tree of them, copy it, and then read that.</summary>
    /// <param name="types">The types that are known, by the names of the properties.</param>
    public IDictionary<string, object?> Parse(IReadOnlyDictionary<string, Type> types)
    {
        // Text that looks like a date stays text.
        using var reader = new JsonTextReader(new StringReader(Json)) { DateParseHandling = DateParseHandling.None };
        var properties = new ReadState();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            properties[name] = types.TryGetValue(name, out var type) ? ActivityWriter.Read(reader, type) : Untyped(JToken.Load(reader));
        }

        return properties;
    }

    private static object? Untyped(JToken token)
    {
        return token is JValue value ? value.Value : token;
    }

    private sealed class AsItIs : JsonConverter<StateText>
    {
        public override StateText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new StateText(json.RootElement.GetRawText())
                : throw new JsonException();
        }

        public override void Write(Utf8JsonWriter writer, StateText value, JsonSerializerOptions options)
        {
            // Written by the SDK's serializer just before.
            writer.WriteRawValue(value.Json, skipInputValidation: true);
        }
    }
}
