using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>What a bot with a memory says while Redis is away, and after: it counts the messages of a conversation.</summary>
public sealed class MemoryTests
{
    [Fact]
    public async Task RedisThatIsAway_IsToldOnceInAConversation_AndAllIsWellWhenItIsBack()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await StartAsync(redis);
        Assert.Equal(["echo: a1"], await AskAsync(host, "a"));
        await redis.StopAsync();

        Assert.Equal(["echo: b1", "Sans mémoire."], await AskAsync(host, "b"));
        Assert.Equal(["echo: c1"], await AskAsync(host, "c"));

        await redis.RestartAsync(host);
        Assert.Equal(["echo: d1"], await AskAsync(host, "d"));
        Assert.Equal(["echo: e2"], await AskAsync(host, "e"));
        await redis.StopAsync();
        Assert.Equal(["echo: f1", "Sans mémoire."], await AskAsync(host, "f"));
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task RedisThatWasFrozen_IsNotBelieved_ForMuchWasSaidSince()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await StartAsync(redis);
        Assert.Equal(["echo: a1"], await AskAsync(host, "a"));
        Assert.Equal(["echo: b2"], await AskAsync(host, "b"));
        redis.Freeze();
        Assert.Equal(["echo: c1", "Sans mémoire."], await AskAsync(host, "c"));

        await redis.ThawAsync(host);

        Assert.Equal(["echo: d1"], await AskAsync(host, "d"));
        Assert.Equal(["echo: e2"], await AskAsync(host, "e"));
        await redis.DisposeAsync();
    }

    [Fact]
    public async Task RedisThatTakesNoMore_IsToldOnce()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var host = await StartAsync(redis);
        await redis.SetAsync("maxmemory", "1");

        Assert.Equal(["echo: a1", "Sans mémoire."], await AskAsync(host, "a"));
        Assert.Equal(["echo: b1"], await AskAsync(host, "b"));

        await redis.SetAsync("maxmemory", "0");
        Assert.Equal(["echo: c1"], await AskAsync(host, "c"));
        Assert.Equal(["echo: d2"], await AskAsync(host, "d"));
        await redis.DisposeAsync();
    }

    private static Task<ChannelHost> StartAsync(RedisServer redis)
    {
        return redis.StartHostAsync(services => services.AddSingleton<IMiddleware, CountingMemory>());
    }

    private static async Task<IEnumerable<string?>> AskAsync(ChannelHost host, string text)
    {
        using var response = await host.PostAsync(Sample.Inline(text));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return body["activities"]!.AsArray().Select(activity => (string?)activity!["text"]);
    }

    private sealed class CountingMemory(ConversationState state) : IMiddleware
    {
        private readonly IStatePropertyAccessor<Count> _count = state.CreateProperty<Count>("count");

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            var count = await _count.GetAsync(turnContext, () => new Count(), cancellationToken);
            count.Messages++;
            turnContext.Activity.Text += count.Messages;
            await next(cancellationToken);
        }
    }

    private sealed class Count
    {
        public int Messages { get; set; }
    }
}
