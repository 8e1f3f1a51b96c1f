using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Channels.Activities;

/// <summary>
/// Reads activities of the SDK's schema strictly: case counts, a number is no text, no property comes twice. The SDK's
/// own reader takes <c>From</c> for <c>from</c>, which would let a web chat client speak for somebody else.
/// Properties that the schema does not know are left out; those of entities are kept.
/// </summary>
internal static class ActivityReader
{
    private const int MaxDepth = 32;

    private static readonly JsonSerializerOptions s_options = Create();

    /// <summary>Reads an activity.</summary>
    /// <param name="utf8">JSON. Not trusted.</param>
    /// <exception cref="JsonException">Not an activity: bad syntax, a wrong type, nested deeper than 32.</exception>
    /// <exception cref="InvalidOperationException">A string is not valid Unicode.</exception>
    /// <exception cref="ArgumentException">A property comes twice.</exception>
    public static Activity? Read(ReadOnlySpan<byte> utf8)
    {
        return JsonSerializer.Deserialize<Activity>(utf8, s_options);
    }

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(ActivityJson.Options)
        {
            MaxDepth = MaxDepth,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutUnknownProperties } },
            Converters = { new AnyValue(), new AnyEntity() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutUnknownProperties(JsonTypeInfo type)
    {
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i].PropertyType == typeof(JObject))
            {
                type.Properties.RemoveAt(i);
            }
        }
    }

    private static JToken ReadToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var json = new JObject();
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    json.Add(name, ReadToken(ref reader));
                }

                return json;
            case JsonTokenType.StartArray:
                var list = new JArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Add(ReadToken(ref reader));
                }

                return list;
            case JsonTokenType.String:
                return new JValue(reader.GetString());
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var number) ? new JValue(number) : new JValue(ReadFinite(ref reader));
            case JsonTokenType.Null:
                return JValue.CreateNull();
            default:
                return new JValue(reader.GetBoolean());
        }
    }

    // What is beyond a double is read as infinity, which JSON has no word for.
    private static double ReadFinite(ref Utf8JsonReader reader)
    {
        var number = reader.GetDouble();
        return double.IsFinite(number) ? number : throw new JsonException();
    }

    // As the SDK's reader leaves them: objects and lists as JSON, everything else as it is.
    private sealed class AnyValue : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var token = ReadToken(ref reader);
            return token is JValue value ? value.Value : token;
        }

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
        {
            throw new NotSupportedException();
        }
    }

    private sealed class AnyEntity : JsonConverter<Entity>
    {
        public override Entity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (ReadToken(ref reader) is not JObject properties)
            {
                throw new JsonException();
            }

            var type = properties["type"];
            properties.Remove("type");
            return new Entity { Type = type?.Type == JTokenType.String ? (string?)type : null, Properties = properties };
        }

        public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
        {
            throw new NotSupportedException();
        }
    }
}
