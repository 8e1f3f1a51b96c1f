using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Partenariat.Channels.Activities;

/// <summary>The body of a request, read with bounds: either an activity and its JSON, or a refusal.</summary>
internal sealed record ActivityBody(Activity? Activity, JsonObject? Json, Refusal? Refusal)
{
    /// <summary>Above Teams' own limit of 100 KB, and the limit of the Direct Line service.</summary>
    public const int MaxBytes = 256 * 1024;

    private const int MaxDepth = 32;

    private static readonly JsonSerializerOptions s_incoming = new(ActivityJson.Options) { MaxDepth = MaxDepth };

    public static async Task<ActivityBody> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            // Also keeps pages of other sites out of a development server: a form cannot send this type.
            return Refused(new Refusal(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Content-Type must be application/json."));
        }

        var bytes = request.ContentLength > maxBytes ? null : await ReadBytesAsync(request, maxBytes, cancellationToken);
        return bytes is null
            ? Refused(new Refusal(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"The body is larger than {maxBytes} bytes."))
            : Parse(bytes);
    }

    public static ActivityBody Parse(byte[] utf8)
    {
        try
        {
            if (JsonSerializer.Deserialize<JsonNode>(utf8, s_incoming) is not JsonObject json)
            {
                return Refused(Refusal.BadRequest("BadSyntax", "The body is not a JSON object."));
            }

            // Strings are decoded late: writing once here finds broken surrogates before anybody trips over them.
            _ = json.ToJsonString();
            return new ActivityBody(ActivityReader.Read(utf8), json, null);
        }
        catch (JsonException e)
        {
            return Refused(Refusal.BadRequest("BadSyntax", $"The body is not a valid activity: {Where(e)}."));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return Refused(Refusal.BadRequest("BadSyntax", "The body holds a string that is not valid Unicode, or a property twice."));
        }
    }

    private static string Where(JsonException e)
    {
        return e.LineNumber is { } line
            ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {e.BytePositionInLine + 1}")
            : "a property has the wrong type";
    }

    private static ActivityBody Refused(Refusal refusal)
    {
        return new ActivityBody(null, null, refusal);
    }

    private static async Task<byte[]?> ReadBytesAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > maxBytes)
            {
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                request.BodyReader.AdvanceTo(read.Buffer.End);
                return bytes;
            }

            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
