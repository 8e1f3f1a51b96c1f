using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>Reads the activities of a stream one by one.</summary>
internal sealed class ActivityReader(ClientWebSocket socket) : IDisposable
{
    private readonly Queue<JsonObject> _waiting = new();

    public string Watermark { get; private set; } = string.Empty;

    public ClientWebSocket Socket => socket;

    public async Task<JsonObject> NextAsync()
    {
        while (_waiting.Count == 0)
        {
            var frame = JsonNode.Parse(await FrameAsync())!;
            Watermark = (string)frame["watermark"]!;
            foreach (var activity in frame["activities"]!.AsArray())
            {
                _waiting.Enqueue(activity!.AsObject());
            }
        }

        return _waiting.Dequeue();
    }

    /// <summary>The next activity that is kept: typing passes.</summary>
    public async Task<JsonObject> NextKeptAsync()
    {
        var activity = await NextAsync();
        return (string?)activity["type"] == "typing" ? await NextKeptAsync() : activity;
    }

    public async Task<string> NextTextAsync()
    {
        return (string)(await NextKeptAsync())["text"]!;
    }

    /// <summary>Waits for the server to close the stream.</summary>
    public async Task<WebSocketCloseStatus?> ClosedAsync()
    {
        while (true)
        {
            using var patience = new CancellationTokenSource(Patience.Long);
            var received = await socket.ReceiveAsync(new ArraySegment<byte>(new byte[4096]), patience.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return received.CloseStatus;
            }
        }
    }

    /// <summary>Waits until the connection is over, whichever way.</summary>
    public async Task EndAsync()
    {
        try
        {
            await ClosedAsync();
        }
        catch (WebSocketException)
        {
            // Cut off.
        }
    }

    public void Dispose()
    {
        socket.Dispose();
    }

    private async Task<string> FrameAsync()
    {
        var buffer = new byte[64 * 1024];
        using var bytes = new MemoryStream();
        using var patience = new CancellationTokenSource(Patience.Long);
        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), patience.Token);
            bytes.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
