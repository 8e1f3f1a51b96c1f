using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Redis;
using Partenariat.Channels.Tests.DirectLine;
using Partenariat.Channels.Tests.Hosting;
using StackExchange.Redis;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>Several servers that share a Redis: any of them serves any turn.</summary>
public sealed class ReplicaTests(RedisServer server) : IClassFixture<RedisServer>
{
    [Fact]
    public async Task Conversation_GoesOnAtAnyReplica()
    {
        await using var first = await ChannelHost.StartAsync(server.Settings);
        await using var second = await ChannelHost.StartAsync(server.Settings);
        using var client = await WebChatClient.WithTokenAsync(first);
        using var elsewhere = client.MovedTo(second);
        await client.StartAsync();
        using var stream = await WebChatClient.OpenAsync(await client.ReconnectAsync(string.Empty));
        Assert.Equal("welcome", await stream.NextTextAsync());

        using var response = await elsewhere.SayAsync("un");

        Assert.Equal("un", await stream.NextTextAsync());
        Assert.Equal("echo: un", await stream.NextTextAsync());
        Assert.Equal(["welcome", "un", "echo: un"], Texts(await elsewhere.PollAsync(string.Empty)));
        Assert.Equal((1, 1), (first.Bot.Turns, second.Bot.Turns));
    }

    [Fact]
    public async Task Typing_ReachesTheStreamOfAnotherReplica()
    {
        await using var first = await ChannelHost.StartAsync(server.Settings);
        await using var second = await ChannelHost.StartAsync(server.Settings);
        var (client, stream) = await WebChatClient.ConnectAsync(first);
        using var both = client;
        using var reading = stream;
        await stream.NextTextAsync();
        var typingWasSeen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        second.Bot.Behaviour = async (activity, _) =>
        {
            await typingWasSeen.Task;
            return TestBot.Echo(activity);
        };

        using var elsewhere = client.MovedTo(second);
        using var response = await elsewhere.SayAsync("un");
        await stream.NextAsync();

        Assert.Equal("typing", (string?)(await stream.NextAsync())["type"]);
        typingWasSeen.SetResult();
        Assert.Equal("echo: un", await stream.NextTextAsync());
    }

    [Fact]
    public async Task StartAtTwoReplicas_GreetsOnce()
    {
        await using var first = await ChannelHost.StartAsync(server.Settings);
        await using var second = await ChannelHost.StartAsync(server.Settings);
        using var client = await WebChatClient.WithTokenAsync(first);
        using var elsewhere = client.MovedTo(second);

        await Task.WhenAll(client.StartAsync(), elsewhere.StartAsync());
        await Task.WhenAll(first.StopAsync(), second.StopAsync());

        Assert.Equal(1, first.Bot.Turns + second.Bot.Turns);
    }

    [Fact]
    public async Task StreamToken_WorksOnceAmongAllReplicas()
    {
        await using var first = await ChannelHost.StartAsync(server.Settings);
        await using var second = await ChannelHost.StartAsync(server.Settings);
        using var client = await WebChatClient.WithTokenAsync(first);
        var url = await client.StartAsync();
        using var stream = await WebChatClient.OpenAsync(url.Replace(first.Address.Authority, second.Address.Authority, StringComparison.Ordinal));

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => WebChatClient.OpenAsync(url));

        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RestartOfAllServers_LosesNothing()
    {
        await using var before = await ChannelHost.StartAsync(server.Settings);
        var (client, stream) = await WebChatClient.ConnectAsync(before);
        using var both = client;
        Assert.Equal("welcome", await stream.NextTextAsync());
        var watermark = stream.Watermark;
        using var said = await client.SayAsync("un");
        Assert.Equal("un", await stream.NextTextAsync());
        Assert.Equal("echo: un", await stream.NextTextAsync());
        stream.Dispose();
        await before.StopAsync();

        await using var after = await ChannelHost.StartAsync(server.Settings);
        using var back = client.MovedTo(after);
        using var again = await WebChatClient.OpenAsync(await back.ReconnectAsync(watermark));

        Assert.Equal("un", await again.NextTextAsync());
        Assert.Equal("echo: un", await again.NextTextAsync());
        using var more = await back.SayAsync("deux");
        Assert.Equal("deux", await again.NextTextAsync());
    }

    [Fact]
    public async Task ActivitySentAgainToAnotherReplica_IsAnsweredOnce()
    {
        await using var sink = await ConnectorSink.StartAsync();
        await using var first = await ChannelHost.StartAsync(server.Settings);
        await using var second = await ChannelHost.StartAsync(server.Settings);
        var message = Sample.Message(sink.ServiceUrl).With(activity => activity.Id = Guid.NewGuid().ToString());

        using var one = await first.PostAsync(message);
        using var two = await second.PostAsync(message);
        await Task.WhenAll(first.StopAsync(), second.StopAsync());

        Assert.Equal(HttpStatusCode.OK, two.StatusCode);
        Assert.Equal(1, sink.Calls);
    }

    [Theory]
    [InlineData("DirectLine:MaxActivities", "10")]
    [InlineData("DirectLine:MaxCharacters", "100000")]
    public async Task LongConversation_KeepsItsEnd(string setting, string value)
    {
        var settings = server.Settings;
        settings[setting] = value;
        await using var host = await ChannelHost.StartAsync(settings);
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextTextAsync();
        var watermark = string.Empty;
        for (var n = 0; n < 10; n++)
        {
            watermark = stream.Watermark;
            using var response = await client.SayAsync(new string((char)('a' + n), 6_000));
            await stream.NextTextAsync();
            await stream.NextTextAsync();
        }

        var all = await client.PollAsync(string.Empty);

        Assert.InRange(all["activities"]!.AsArray().Count, 5, 15);
        Assert.Equal(stream.Watermark, (string?)all["watermark"]);
        Assert.Equal(2, (await client.PollAsync(watermark))["activities"]!.AsArray().Count);
        Assert.Equal("echo: " + new string('j', 6_000), Texts(all).Last());
    }

    [Fact]
    public async Task IdleConversation_IsForgottenByRedisItself()
    {
        await using var host = await ChannelHost.StartAsync(server.Settings);
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextTextAsync();
        var redis = host.Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();

        RedisKey[] keys = [RedisKeys.Conversation(client.ConversationId), RedisKeys.Activities(client.ConversationId)];

        foreach (var key in keys)
        {
            Assert.InRange((await redis.KeyTimeToLiveAsync(key))!.Value, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(30));
        }
    }

    private static IEnumerable<string> Texts(JsonObject page)
    {
        return page["activities"]!.AsArray().Select(activity => (string)activity!["text"]!);
    }
}
