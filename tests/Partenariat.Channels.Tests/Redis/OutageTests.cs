using System.Net;
using Microsoft.Extensions.DependencyInjection;
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
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Redis"] = redis.ImpatientConnection,
        });
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
    public async Task RedisThatIsAway_IsToldOnceInAConversation_AndAllIsWellWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await ChannelHost.StartAsync(Settings(redis));
        await redis.StopAsync();

        var texts = new List<string>();
        foreach (var text in new[] { "un", "deux" })
        {
            using var response = await host.PostAsync(Sample.Message(sink.ServiceUrl, text));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            texts.Add((await sink.NextAsync()).Text!);
            if (text == "un")
            {
                texts.Add((await sink.NextAsync()).Text!);
            }
        }

        Assert.Equal(["echo: un", "Sans mémoire.", "echo: deux"], texts);
        await RestartAsync(redis, host);
        using var healed = await host.PostAsync(Sample.Message(sink.ServiceUrl, "trois"));
        Assert.Equal("echo: trois", (await sink.NextAsync()).Text);
        await host.StopAsync();
        Assert.Equal(4, sink.Calls);
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task WebChat_WithoutRedis_IsToldToComeBack_AndGoesOnWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await ChannelHost.StartAsync(Settings(redis));
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

        await RestartAsync(redis, host);
        using var again = await client.SayAsync("deux");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task QuestionAcceptedBeforeRedisWentAway_IsAnsweredWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await ChannelHost.StartAsync(Settings(redis));
        using var client = await WebChatClient.WithTokenAsync(host);
        await client.StartAsync();
        var away = new TaskCompletionSource();
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

    private static async Task RestartAsync(RedisServer redis, ChannelHost host)
    {
        var isBack = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Services.GetRequiredService<IConnectionMultiplexer>().ConnectionRestored += (_, connection) =>
        {
            if (connection.ConnectionType == ConnectionType.Interactive)
            {
                isBack.TrySetResult();
            }
        };
        await redis.RestartAsync();
        await isBack.Task.WaitAsync(Patience.Long);
    }

    private static Dictionary<string, string?> Settings(RedisServer redis)
    {
        return new()
        {
            ["ConnectionStrings:Redis"] = redis.ImpatientConnection,
            ["Turns:ForgottenText"] = "Sans mémoire.",
        };
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
