using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>The client that Web Chat itself uses, in a Node process, speaking to a server of the tests.</summary>
internal sealed class OfficialClient : IDisposable
{
    private readonly Process _node;
    private readonly Channel<JsonObject> _lines = Channel.CreateUnbounded<JsonObject>();

    public OfficialClient(Uri server)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _node = new Process
        {
            StartInfo = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "DirectLine", "official-client.mjs"), new Uri(server, "/v3/directline").AbsoluteUri])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
            },
        };
        _node.OutputDataReceived += (_, line) => Read(line.Data);
        _node.Start();
        _node.BeginOutputReadLine();
    }

    /// <summary>Opens a conversation, or the one that the options name.</summary>
    /// <param name="options">Options of the client: token, webSocket, conversationId…</param>
    public void Connect(object options)
    {
        Send("connect", options);
    }

    /// <summary>Posts a message, marked as Web Chat marks its own.</summary>
    public void Say(string text)
    {
        Send("post", new { activity = new { type = "message", text, from = new { id = "u" }, channelData = new { clientActivityID = "c-" + text } } });
    }

    /// <summary>The token and the conversation that the client has now.</summary>
    public async Task<(string Token, string ConversationId)> StateAsync()
    {
        Send("token", new { });
        var state = await NextAsync("token");
        return ((string)state["token"]!, (string)state["conversationId"]!);
    }

    /// <summary>The next thing of a kind that the client tells: <c>status</c>, <c>activity</c>, <c>posted</c>, <c>failed</c>.</summary>
    public async Task<JsonObject> NextAsync(string kind)
    {
        using var patience = new CancellationTokenSource(Patience.Long);
        while (true)
        {
            var line = await _lines.Reader.ReadAsync(patience.Token);
            if (line.ContainsKey(kind))
            {
                return line;
            }
        }
    }

    /// <summary>The next activity.</summary>
    public async Task<JsonObject> NextActivityAsync()
    {
        return (await NextAsync("activity"))["activity"]!.AsObject();
    }

    /// <summary>The text of the next activity that is kept: typing passes.</summary>
    public async Task<string> NextTextAsync()
    {
        var activity = await NextActivityAsync();
        return (string?)activity["type"] == "typing" ? await NextTextAsync() : (string)activity["text"]!;
    }

    /// <summary>Waits until the client tells this status.</summary>
    public async Task ReachAsync(int status)
    {
        while ((int)(await NextAsync("status"))["status"]! != status)
        {
            // On its way.
        }
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }

    private void Send(string name, object options)
    {
        var command = JsonSerializer.SerializeToNode(options, JsonSerializerOptions.Web)!.AsObject();
        command["name"] = name;
        _node.StandardInput.WriteLine(command.ToJsonString());
        _node.StandardInput.Flush();
    }

    private void Read(string? line)
    {
        if (line is not null)
        {
            _lines.Writer.TryWrite(JsonNode.Parse(line)!.AsObject());
        }
        else
        {
            _lines.Writer.TryComplete(new InvalidOperationException("The client has stopped: see its standard error."));
        }
    }
}
