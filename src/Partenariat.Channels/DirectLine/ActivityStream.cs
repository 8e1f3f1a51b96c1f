using System.Net.WebSockets;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary>Sends the activities of one conversation over one WebSocket, until either side closes it.</summary>
internal sealed class ActivityStream(WebSocket socket, IConversationLog log, ISignals signals, ILogger logger)
{
    private static readonly TimeSpan s_closeTime = TimeSpan.FromSeconds(2);

    public async Task RunAsync(string conversationId, long watermark, CancellationToken stop)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var hearing = HearAsync(done);
        try
        {
            // First listen, then read: nothing can fall between the two.
            await using var subscription = await signals.SubscribeAsync(conversationId);
            watermark = await SendLogAsync(conversationId, watermark, done.Token);
            await foreach (var signal in subscription.Signals.ReadAllAsync(done.Token))
            {
                watermark = await SendLogAsync(conversationId, watermark, done.Token);
                if (signal.Passing is { } passing && watermark <= signal.Position)
                {
                    await SendAsync([passing], watermark, done.Token);
                }
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client went away or the server stops: both are ordinary ends.
        }
        catch (Exception e)
        {
            // The store is away. The client comes back by itself, and asks for what it has missed.
            logger.StreamBroken(StoreFailure.Reason(e));
        }

        await CloseAsync(hearing);
        await hearing;
    }

    private async Task<long> SendLogAsync(string conversationId, long watermark, CancellationToken cancellationToken)
    {
        var page = await log.ReadAsync(conversationId, watermark, cancellationToken);
        if (page.Activities.Count > 0)
        {
            await SendAsync(page.Activities, page.Watermark, cancellationToken);
        }

        return page.Watermark;
    }

    private Task SendAsync(IEnumerable<string> activities, long watermark, CancellationToken cancellationToken)
    {
        return socket.SendAsync(ActivityFrame.Of(activities, watermark), WebSocketMessageType.Text, true, cancellationToken);
    }

    // The client only sends empty frames, to keep proxies awake; who sends more is not a client.
    private async Task HearAsync(CancellationTokenSource done)
    {
        var buffer = new byte[256];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close || !received.EndOfMessage)
                {
                    break;
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The connection broke.
        }

        await done.CancelAsync();
    }

    private async Task CloseAsync(Task hearing)
    {
        using var patience = new CancellationTokenSource(s_closeTime);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, patience.Token);
                await hearing.WaitAsync(patience.Token);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Nobody there to say goodbye to.
        }

        socket.Abort();
    }
}
