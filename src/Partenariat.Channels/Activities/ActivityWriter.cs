using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Partenariat.Channels.Activities;

/// <summary>
/// Writes values of the SDK's schema. The SDK's own settings indent, which doubles a card, and learn its types anew for
/// each client: these do neither.
/// </summary>
public static class ActivityWriter
{
    private const int UsualSize = 16 * 1024;
    private const int CharactersAtOnce = 1024;

    // Used again: what is sent is a copy.
    [ThreadStatic]
    private static MemoryStream? s_bytes;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

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
        Write(value, text);
        return text.ToString();
    }

    /// <summary>The same in UTF-8, without a text between.</summary>
    /// <param name="value">An activity, or another value of the SDK's schema.</param>
    public static byte[] ToUtf8(object value)
    {
        var bytes = s_bytes ??= new MemoryStream(UsualSize);
        bytes.SetLength(0);
        Write(value, new StreamWriter(bytes, s_utf8, CharactersAtOnce, leaveOpen: true));
        return bytes.ToArray();
    }

    private static void Write(object value, TextWriter text)
    {
        using var writer = new JsonTextWriter(text);
        s_serializer.Serialize(writer, value);
    }
}
