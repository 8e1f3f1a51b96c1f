using System.Net;
using System.Net.WebSockets;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>The web chat over a WebSocket.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task Start_RaisesConversationUpdateOnce_AndStreamsTheWelcome()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var first = stream;

        Assert.Equal("welcome", await stream.NextTextAsync());
        using var second = await WebChatClient.OpenAsync(await client.StartAsync());
        Assert.Equal("welcome", await second.NextTextAsync());

        var update = await host.Bot.NextAsync();
        Assert.Equal(ActivityTypes.ConversationUpdate, update.Type);
        Assert.Equal([client.UserId, "bot"], update.MembersAdded!.Select(member => member.Id));
        Assert.Equal(ChannelIds.DirectLine, update.ChannelId);
        Assert.Equal(1, host.Bot.Turns);
    }

    [Fact]
    public async Task Message_IsEchoedUnchangedWithAnId_ThenTyping_ThenAnswered()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextKeptAsync();
        var typingWasSeen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Bot.Behaviour = async (activity, _) =>
        {
            await typingWasSeen.Task;
            return TestBot.Echo(activity);
        };

        var posted = await WebChatClient.JsonOfAsync(await client.PostAsync(new
        {
            type = "message",
            text = "l’été",
            textFormat = "plain",
            attachments = Array.Empty<object>(),
            channelData = new { clientActivityID = "abc", attachmentSizes = Array.Empty<int>() },
            entities = new[] { new { type = "ClientCapabilities", requiresBotState = true } },
        }));
        var echo = await stream.NextAsync();
        var typing = await stream.NextAsync();
        typingWasSeen.SetResult();
        var answer = await stream.NextAsync();

        Assert.Equal((string?)posted["id"], (string?)echo["id"]);
        Assert.Equal("l’été", (string?)echo["text"]);
        Assert.Equal("abc", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.True((bool)echo["entities"]![0]!["requiresBotState"]!);
        Assert.Equal("user", (string?)echo["from"]!["role"]);
        Assert.Equal("typing", (string?)typing["type"]);
        Assert.Equal("Le bot", (string?)typing["from"]!["name"]);
        Assert.Equal("echo: l’été", (string?)answer["text"]);
        Assert.Equal((string?)echo["id"], (string?)answer["replyToId"]);
        Assert.Equal("bot", (string?)answer["from"]!["role"]);
        Assert.NotEmpty((string)answer["id"]!);
        Assert.NotEmpty((string)answer["timestamp"]!);
    }

    [Fact]
    public async Task User_IsTheOneOfTheToken_WhateverTheBodySays()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);

        using var response = await client.PostAsync(new
        {
            type = "message",
            text = "x",
            from = new { id = "admin", role = "bot" },
            conversation = new { id = "other" },
            channelId = "msteams",
            serviceUrl = "http://10.0.0.1/",
            deliveryMode = "expectReplies",
        });
        var heard = await host.Bot.NextAsync();

        Assert.Equal((client.UserId, "user"), (heard.From!.Id, heard.From.Role));
        Assert.Equal(client.ConversationId, heard.Conversation!.Id);
        Assert.Equal(ChannelIds.DirectLine, heard.ChannelId);
        Assert.Equal(host.Address, WebChatAddress.Of(heard));
        Assert.Null(heard.DeliveryMode);
    }

    [Fact]
    public async Task Reconnection_ReplaysOnlyWhatCameAfterTheWatermark()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        await stream.NextKeptAsync();
        var watermark = stream.Watermark;
        stream.Dispose();

        using var response = await client.SayAsync("un");
        using var again = await WebChatClient.OpenAsync(await client.ReconnectAsync(watermark));

        Assert.Equal("un", await again.NextTextAsync());
        Assert.Equal("echo: un", await again.NextTextAsync());
    }

    [Fact]
    public async Task Resume_WithoutAWatermark_ReplaysEverything()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var first = stream;
        using var response = await client.SayAsync("un");
        List<string> seen = [await stream.NextTextAsync(), await stream.NextTextAsync(), await stream.NextTextAsync()];

        using var again = await WebChatClient.OpenAsync(await client.ReconnectAsync(string.Empty));

        Assert.Equal(seen, new List<string> { await again.NextTextAsync(), await again.NextTextAsync(), await again.NextTextAsync() });
    }

    [Fact]
    public async Task TwoTabs_SeeTheSame()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var first = stream;
        using var second = await WebChatClient.OpenAsync(await client.ReconnectAsync(string.Empty));

        using var response = await client.SayAsync("un");

        foreach (var tab in new[] { first, second })
        {
            Assert.Equal("welcome", await tab.NextTextAsync());
            Assert.Equal("un", await tab.NextTextAsync());
            Assert.Equal("echo: un", await tab.NextTextAsync());
        }
    }

    [Fact]
    public async Task EmptyFrames_KeepTheStreamOpen_AndLongOnesCloseIt()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextKeptAsync();

        await stream.Socket.SendAsync(ArraySegment<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        using var response = await client.SayAsync("un");
        Assert.Equal("un", await stream.NextTextAsync());

        await stream.Socket.SendAsync(new byte[10_000], WebSocketMessageType.Text, true, CancellationToken.None);
        await stream.EndAsync();
    }

    [Fact]
    public async Task StreamToken_WorksOnce_AndNoLogShowsIt()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var url = await client.StartAsync();
        using var first = await WebChatClient.OpenAsync(url);
        await first.NextKeptAsync();

        var second = await Assert.ThrowsAsync<WebSocketException>(() => WebChatClient.OpenAsync(url));

        Assert.Contains("401", second.Message, StringComparison.Ordinal);
        var token = url[(url.IndexOf("t=", StringComparison.Ordinal) + 2)..];
        Assert.DoesNotContain(token, host.Logs.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("forged")]
    public async Task StreamWithoutAGoodToken_Is401(string token)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var url = $"ws://{host.Address.Authority}/v3/directline/conversations/{client.ConversationId}/stream?t={token}";

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => WebChatClient.OpenAsync(url));

        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConversationToken_OpensNoStream()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var url = $"ws://{host.Address.Authority}/v3/directline/conversations/{client.ConversationId}/stream?t={client.Token}";

        await Assert.ThrowsAsync<WebSocketException>(() => WebChatClient.OpenAsync(url));
    }

    [Fact]
    public async Task StreamAddressWithoutWebSocket_Is400()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.Client.GetAsync("/v3/directline/conversations/abc/stream?t=x");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Stop_ClosesTheStreamCleanly()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextKeptAsync();

        var stopping = host.StopAsync();
        var status = await stream.ClosedAsync();
        await stream.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping;

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, status);
    }
}
