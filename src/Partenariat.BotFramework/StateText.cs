using System.Text.Json;
using System.Text.Json.Serialization;
using Newtonsoft.Json.Linq;
using DateParseHandling = Newtonsoft.Json.DateParseHandling;
using JsonTextReader = Newtonsoft.Json.JsonTextReader;

namespace Partenariat.BotFramework;

/// <summary>A state as it lies in the store: JSON that the SDK's serializer has written and reads, and no tree of another one between.</summary>
/// <param name="Json">A JSON object.</param>
[JsonConverter(typeof(AsItIs))]
internal sealed record StateText(string Json)
{
    /// <summary>What the SDK makes of it; text that looks like a date stays text.</summary>
    public JObject Parse()
    {
        using var reader = new JsonTextReader(new StringReader(Json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
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
            writer.WriteRawValue(value.Json);
        }
    }
}
