using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Channels.Connector;

/// <summary>Reads what a connector answers to an activity that it has accepted.</summary>
internal static class ConnectorAnswer
{
    private const int MaxBytes = 64 * 1024;

    /// <summary>
    /// The id of the activity, or null. Accepted is accepted: a body that is slow, large or no JSON only means that
    /// the message cannot be changed later.
    /// </summary>
    public static async Task<string?> IdAsync(HttpResponseMessage response, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(limit);
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxBytes, patience.Token);
            var json = JsonNode.Parse(await response.Content.ReadAsByteArrayAsync(patience.Token)) as JsonObject;
            return json?["id"] is JsonValue id && id.TryGetValue(out string? text) ? text : null;
        }
        catch (Exception e) when (e is JsonException or HttpRequestException or OperationCanceledException
            && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
