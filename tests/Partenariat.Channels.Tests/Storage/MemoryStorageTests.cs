using Microsoft.Extensions.Time.Testing;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Tests.Storage;

/// <summary>The storage of a server that stands alone.</summary>
public sealed class MemoryStorageTests : StorageContract
{
    private readonly FakeTimeProvider clock = new();
    private readonly MemoryStorage storage;

    public MemoryStorageTests()
    {
        storage = new MemoryStorage(clock);
    }

    public override IStorage Storage => storage;

    [Fact]
    public async Task Value_IsGoneAfterItsLifetime()
    {
        await storage.WriteAsync("k", "v", TimeSpan.FromMinutes(1), CancellationToken.None);
        clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal("v", await storage.ReadAsync<string>("k", CancellationToken.None));

        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await storage.ReadAsync<string>("k", CancellationToken.None));
        Assert.True(await storage.TryAddAsync("k", "w", TimeSpan.FromMinutes(1), CancellationToken.None));
    }

    [Fact]
    public void FullMap_LetsTheOldestGo_AndNeverTheNewest()
    {
        var map = new ExpiringMap<string>(3, clock);
        foreach (var key in new[] { "a", "b", "c" })
        {
            map.Set(key, key, TimeSpan.FromHours(1));
        }

        map.Touch("a", TimeSpan.FromHours(1));
        map.Set("d", "d", TimeSpan.FromHours(1));

        Assert.Equal(3, map.Count);
        Assert.False(map.TryGet("b", out _));
        Assert.All(["a", "c", "d"], key => Assert.True(map.TryGet(key, out _)));
    }

    [Fact]
    public void HeavyMap_LetsTheOldestGo()
    {
        var map = new ExpiringMap<string>(100, clock, value => value.Length, 10);
        foreach (var value in new[] { "aaaa", "bbbb", "cc" })
        {
            map.Set(value[..1], value, TimeSpan.FromHours(1));
        }

        map.Set("d", "ddd", TimeSpan.FromHours(1));
        map.Set("c", "c", TimeSpan.FromHours(1));

        Assert.False(map.TryGet("a", out _));
        Assert.All(["b", "c", "d"], key => Assert.True(map.TryGet(key, out _)));
    }

    [Fact]
    public void ExpiredEntries_GiveTheirRoomBack()
    {
        var map = new ExpiringMap<string>(100, clock);
        for (var n = 0; n < 50; n++)
        {
            map.Set("k" + n, "v", TimeSpan.FromMinutes(1));
        }

        clock.Advance(TimeSpan.FromMinutes(1));
        map.Set("new", "v", TimeSpan.FromMinutes(1));

        Assert.Equal(1, map.Count);
    }
}
