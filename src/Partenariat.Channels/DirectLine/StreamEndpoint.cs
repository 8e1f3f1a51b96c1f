using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.DirectLine;

/// <summary><c>GET …/stream</c>: a WebSocket opened by a token in its address, good for one use.</summary>
internal sealed class StreamEndpoint(
    DirectLineTokens tokens,
    DirectLineLimits limits,
    IConversationLog log,
    ISignals signals,
    OpenStreams open,
    IOptions<DirectLineOptions> options,
    TurnQueue queue,
    ILogger<StreamEndpoint> logger)
{
    public async Task<IResult> HandleAsync(HttpContext context, string conversationId, string? watermark, string? t)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return Refusal.BadRequest("BadArgument", "This address is for a WebSocket.");
        }

        if (await tokens.UseForStreamAsync(t, context.RequestAborted) is not { } grant || grant.ConversationId != conversationId)
        {
            return limits.Fail(context, "The stream token is not valid, or was used before.");
        }

        if (limits.Read(conversationId) is { } tooMany)
        {
            return tooMany;
        }

        if (!open.TryAdd(conversationId, options.Value.MaxStreams))
        {
            return new Refusal(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many open streams.", TimeSpan.FromSeconds(30));
        }

        try
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, queue.Closed);
            await new ActivityStream(socket, log, signals, logger).RunAsync(conversationId, Watermark.Parse(watermark), stop.Token);
            return Results.Empty;
        }
        finally
        {
            open.Remove(conversationId);
        }
    }
}
