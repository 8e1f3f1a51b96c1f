using System.Net;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Connector;

/// <summary>Lets a message wait for the limits of its conversation.</summary>
internal sealed class LimitHandler(ConversationLimits limits, IOptions<ConnectorOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        return await limits.WaitAsync(ConversationOf(request.RequestUri), options.Value.TotalTimeout, cancellationToken)
            ? await base.SendAsync(request, cancellationToken)
            : throw new ConnectorException("Too many messages wait for this conversation.", HttpStatusCode.TooManyRequests);
    }

    // …/v3/conversations/ID/…; calls that name no conversation wait for one another.
    private static string ConversationOf(Uri? address)
    {
        var segments = address?.Segments ?? [];
        var at = Array.IndexOf(segments, "conversations/");
        return at >= 0 && at + 1 < segments.Length ? segments[at + 1] : string.Empty;
    }
}
