using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Partenariat.Channels.Activities;

/// <summary>
/// Writes values of the SDK's schema. The SDK's own settings indent, which doubles a card, and learn its types anew for
/// each client: these do neither.
/// </summary>
public static class ActivityWriter
{
    private static readonly DefaultContractResolver s_contracts = new();

    private static readonly JsonSerializer s_serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = s_contracts,
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
    });

    /// <summary>What is known of the types: one for all, since it is dear to learn.</summary>
    public static IContractResolver Contracts => s_contracts;

    /// <summary>The JSON of a value, without white space and nulls.</summary>
    /// <param name="value">An activity, or another value of the SDK's schema.</param>
    public static string ToJson(object value)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text))
        {
            s_serializer.Serialize(writer, value);
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <param name="reader">Before the value.</param>
    /// <param name="type">The type that was written.</param>
    public static object? Read(JsonReader reader, Type type)
    {
        return s_serializer.Deserialize(reader, type);
    }
}
