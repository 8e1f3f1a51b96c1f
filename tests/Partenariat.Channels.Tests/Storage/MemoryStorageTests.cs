using Microsoft.Extensions.Time.Testing;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Tests.Storage;

/// <summary>The storage of a server that stands alone.</summary>
public sealed class MemoryStorageTests : StorageContract
{
    private readonly FakeTimeProvider _clock = new();
    private readonly MemoryStorage _storage;

    public MemoryStorageTests()
    {
        _storage = new MemoryStorage(_clock);
    }

    public override IStorage Storage => _storage;

    [Fact]
    public async Task Value_IsGoneAfterItsLifetime()
    {
        await _storage.WriteAsync("k", "v", TimeSpan.FromMinutes(1), CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal("v", await _storage.ReadAsync<string>("k", CancellationToken.None));

        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(await _storage.ReadAsync<string>("k", CancellationToken.None));
        Assert.True(await _storage.TryAddAsync("k", "w", TimeSpan.FromMinutes(1), CancellationToken.None));
    }

    [Fact]
    public void FullMap_LetsTheOldestGo_AndNeverTheNewest()
    {
        var map = new ExpiringMap<string>(3, _clock);
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
        var map = new ExpiringMap<string>(100, _clock, value => value.Length, 10);
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
        var map = new ExpiringMap<string>(100, _clock);
        for (var n = 0; n < 50; n++)
        {
            map.Set("k" + n, "v", TimeSpan.FromMinutes(1));
        }

        _clock.Advance(TimeSpan.FromMinutes(1));
        map.Set("new", "v", TimeSpan.FromMinutes(1));

        Assert.Equal(1, map.Count);
    }
}
