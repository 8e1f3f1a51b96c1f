using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Connector;

/// <summary>
/// The first handler below the SDK's connector client: lets calls pass to listed hosts only, and makes of every failure
/// but an answer of the channel a <see cref="ConnectorException"/>.
/// </summary>
internal sealed class CallHandler(ServiceHosts hosts, IOptions<ConnectorOptions> options) : DelegatingHandler
{
    private const int MaxAnswerBytes = 64 * 1024;
    private const string ConversationHeader = "x-ms-conversation-id";

    private static readonly string[] s_products = ["Microsoft-BotFramework", "BotBuilder"];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Check(request);
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            await ReadAsync(request, response, cancellationToken);
            return response;
        }
        catch (Exception e) when (e is not ConnectorException && !cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException("The connector could not be reached.", null, e);
        }
    }

    private void Check(HttpRequestMessage request)
    {
        var address = request.RequestUri!;
        if (!hosts.Allow(address.GetLeftPart(UriPartial.Path)))
        {
            throw new ConnectorException("The host of the serviceUrl is not on the list of allowed hosts.");
        }

        // The SDK does not encode dots: as a segment of their own they would climb to another call.
        var segments = address.OriginalString.Split('/')[3..];
        if (segments[..^1].Any(segment => segment is "" or "." or "..") || segments[^1] is "." or "..")
        {
            throw new ConnectorException("An id is not usable in an address.");
        }

        // Who connects tells no stranger its system and kernel, as the SDK would.
        var products = request.Headers.UserAgent.Where(product => s_products.Contains(product.Product?.Name, StringComparer.Ordinal)).ToList();
        request.Headers.UserAgent.Clear();
        products.ForEach(request.Headers.UserAgent.Add);

        // The id stands in the address too, and may hold what no header may.
        request.Headers.Remove(ConversationHeader);
    }

    // Accepted is accepted: an answer that is slow, large or no JSON only means that the message has no id.
    private async Task ReadAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(response.Content, cancellationToken);
        if (response.IsSuccessStatusCode && request.Method != HttpMethod.Get)
        {
            body = HasId(body) ? body : "{}"u8.ToArray();

            // The SDK takes no other success for one.
            response.StatusCode = response.StatusCode is HttpStatusCode.Created or HttpStatusCode.Accepted ? response.StatusCode : HttpStatusCode.OK;
        }

        response.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json", Encoding.UTF8.WebName) } };
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Value.AttemptTimeout);
        try
        {
            await content.LoadIntoBufferAsync(MaxAnswerBytes, patience.Token);
            return await content.ReadAsByteArrayAsync(patience.Token);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return [];
        }
        finally
        {
            content.Dispose();
        }
    }

    private static bool HasId(byte[] body)
    {
        try
        {
            return JsonNode.Parse(body) is JsonObject json && json["id"] is JsonValue id && id.GetValueKind() == JsonValueKind.String;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
