using System.Text.Json;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Storage;
using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>Keeps values in Redis, which forgets them by itself.</summary>
internal sealed class RedisStorage(IConnectionMultiplexer redis) : IStorage
{
    public async Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        byte[]? json = await redis.GetDatabase().StringGetAsync(RedisKeys.Value(key)).WaitAsync(cancellationToken);
        return json is null ? null : JsonSerializer.Deserialize<T>(json, ActivityJson.Options);
    }

    public Task WriteAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        return SetAsync(key, value, lifetime, When.Always, cancellationToken);
    }

    public Task<bool> TryAddAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        return SetAsync(key, value, lifetime, When.NotExists, cancellationToken);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        return redis.GetDatabase().KeyDeleteAsync(RedisKeys.Value(key)).WaitAsync(cancellationToken);
    }

    private Task<bool> SetAsync<T>(string key, T value, TimeSpan lifetime, When when, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, ActivityJson.Options);
        return redis.GetDatabase().StringSetAsync(RedisKeys.Value(key), json, lifetime, when: when).WaitAsync(cancellationToken);
    }
}
