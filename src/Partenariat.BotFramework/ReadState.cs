using Newtonsoft.Json;

namespace Partenariat.BotFramework;

/// <summary>
/// A state that was read. The SDK writes it out at once, to see later whether it has changed: that is seen from the text
/// itself, and for the SDK there is nothing in it.
/// </summary>
[JsonConverter(typeof(Nothing))]
internal sealed class ReadState() : Dictionary<string, object?>(StringComparer.Ordinal)
{
    private sealed class Nothing : JsonConverter
    {
        public override bool CanRead => false;

        public override bool CanConvert(Type objectType)
        {
            return objectType == typeof(ReadState);
        }

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
        {
            writer.WriteNull();
        }

        public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
        {
            throw new NotSupportedException();
        }
    }
}
