using Partenariat.Channels.Redis;
using Partenariat.Channels.Storage;
using Partenariat.Channels.Tests.Storage;
using StackExchange.Redis;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>The storage that replicas share.</summary>
public sealed class RedisStorageTests(RedisServer server) : StorageContract, IClassFixture<RedisServer>, IAsyncLifetime
{
    private IConnectionMultiplexer _redis = null!;

    public override IStorage Storage => new RedisStorage(_redis);

    public async Task InitializeAsync()
    {
        _redis = await ConnectionMultiplexer.ConnectAsync(server.Connection);
    }

    public async Task DisposeAsync()
    {
        await _redis.DisposeAsync();
    }

    [Fact]
    public async Task Value_HasALifetimeInRedis()
    {
        await Storage.WriteAsync("limited", "v", TimeSpan.FromMinutes(1), CancellationToken.None);

        var left = await _redis.GetDatabase().KeyTimeToLiveAsync(RedisKeys.Value("limited"));

        Assert.InRange(left!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }
}
