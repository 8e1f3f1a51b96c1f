using System.Net;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Connector;

/// <summary>Lets a message wait for the limits of its conversation.</summary>
internal sealed class LimitHandler(ConversationLimits limits, IOptions<ConnectorOptions> options, TimeProvider clock) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await WaitAsync(ConversationOf(request.RequestUri), cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }

    // …/v3/conversations/ID/…; calls that name no conversation wait for one another.
    private static string ConversationOf(Uri? address)
    {
        var segments = address?.Segments ?? [];
        var at = Array.IndexOf(segments, "conversations/");
        return at >= 0 && at + 1 < segments.Length ? segments[at + 1] : string.Empty;
    }

    private async Task WaitAsync(string conversation, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(options.Value.TotalTimeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            if (await limits.WaitAsync(conversation, either.Token))
            {
                return;
            }
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            // Said below.
        }

        throw new ConnectorException("Too many messages wait for this conversation.", HttpStatusCode.TooManyRequests);
    }
}
