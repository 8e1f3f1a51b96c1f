using System.Net;
using Partenariat.Channels.Redis;
using Partenariat.Channels.Tests.DirectLine;
using Partenariat.Channels.Tests.Hosting;
using StackExchange.Redis;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>A Redis that goes away while the server runs.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task RedisThatIsAway_LetsPollingClientsAlive_AndTeamsMessagesPass()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await redis.StartHostAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        await client.StartAsync();
        await redis.DisposeAsync();

        var page = await client.PollAsync("1");
        using var response = await host.PostAsync(Sample.Message(sink.ServiceUrl));

        Assert.Empty(page["activities"]!.AsArray());
        Assert.Equal("1", (string?)page["watermark"]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("echo: bonjour", (await sink.NextAsync()).Text);
    }

    [Fact]
    public async Task WebChat_WithoutRedis_IsToldToComeBack_AndGoesOnWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await redis.StartHostAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        await client.StartAsync();
        await redis.StopAsync();

        using var said = await client.SayAsync("un");
        using var started = await client.Http.PostAsync("/v3/directline/conversations", null);

        foreach (var response in new[] { said, started })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        await redis.RestartAsync(host);
        using var again = await client.SayAsync("deux");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task WebChat_WithARedisThatTakesNoMore_IsToldToComeBack_AndGoesOnWhenThereIsRoom()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await redis.StartHostAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        await client.StartAsync();
        await redis.SetAsync("maxmemory", "1");

        using var said = await client.SayAsync("un");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, said.StatusCode);
        Assert.NotNull(said.Headers.RetryAfter);
        await redis.SetAsync("maxmemory", "0");
        using var again = await client.SayAsync("deux");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task TokenOfAnOpenPage_WhereRedisIsAwaySinceTheStart_IsGoodWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var before = await redis.StartHostAsync();
        using var client = await WebChatClient.WithTokenAsync(before);
        await client.StartAsync();
        redis.Freeze();
        await using var after = await ChannelHost.StartAsync(redis.ImpatientSettings);
        using var elsewhere = client.MovedTo(after);

        using var said = await elsewhere.SayAsync("un");
        using var token = await after.Client.PostAsync("/api/webchat/token", null);

        foreach (var response in new[] { said, token })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        await redis.ThawAsync(after);
        using var again = await elsewhere.SayAsync("deux");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task QuestionAcceptedBeforeRedisWentAway_IsAnsweredWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await redis.StartHostAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        await client.StartAsync();
        var away = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Bot.Behaviour = async (activity, _) =>
        {
            if (activity.Text == "un")
            {
                await away.Task;
            }

            return TestBot.Echo(activity);
        };
        using var said = await client.SayAsync("un");
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);

        await redis.StopAsync();
        away.SetResult();
        await redis.RestartAsync();
        await host.StopAsync();

        var kept = await new RedisReader(redis.Connection).ActivitiesAsync(client.ConversationId);
        Assert.Contains(kept, activity => activity.Contains("echo: un", StringComparison.Ordinal));
        await redis.DisposeAsync();
    }

    /// <summary>Looks into Redis past the server.</summary>
    private sealed class RedisReader(string connection)
    {
        public async Task<IReadOnlyList<string>> ActivitiesAsync(string conversationId)
        {
            await using var redis = await ConnectionMultiplexer.ConnectAsync(connection);
            return [.. (await redis.GetDatabase().ListRangeAsync(RedisKeys.Activities(conversationId))).Select(value => value.ToString())];
        }
    }
}
