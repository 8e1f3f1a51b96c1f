using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Storage;
using Partenariat.Channels.Tests.Hosting;
using StackExchange.Redis;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>Brings a Redis back, and waits until a host reaches it.</summary>
internal static class RedisReach
{
    /// <summary>A host that has reached it, and does not wait long for it when it goes away.</summary>
    public static async Task<ChannelHost> StartHostAsync(this RedisServer server, Action<IServiceCollection>? services = null)
    {
        var host = await ChannelHost.StartAsync(server.ImpatientSettings, services);
        await ReachedAsync(host);
        return host;
    }

    public static async Task ThawAsync(this RedisServer server, ChannelHost host)
    {
        server.Thaw();
        await ReachedAsync(host);
    }

    public static async Task RestartAsync(this RedisServer server, ChannelHost host)
    {
        await server.RestartAsync();
        await ReachedAsync(host);
    }

    private static async Task ReachedAsync(ChannelHost host)
    {
        var redis = host.Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
        using var patience = new CancellationTokenSource(Patience.Long);
        while (!await IsReachedAsync(redis))
        {
            patience.Token.ThrowIfCancellationRequested();
        }
    }

    // It ends when Redis answers, or after the time that the connection waits for an answer.
    private static async Task<bool> IsReachedAsync(IDatabase redis)
    {
        try
        {
            await redis.PingAsync();
            return true;
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return false;
        }
    }
}
