using System.Text.Json;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Storage;

/// <summary>Keeps values in this process, with a bound.</summary>
internal sealed class MemoryStorage(TimeProvider clock) : IStorage
{
    private const int Capacity = 50_000;
    private const long MostBytes = 100_000_000;

    // What the key and the places in tables take.
    private const long Overhead = 500;

    private readonly ExpiringMap<byte[]> _values = new(Capacity, clock, json => json.Length + Overhead, MostBytes);

    public Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        return Task.FromResult(_values.TryGet(key, out var json)
            ? JsonSerializer.Deserialize<T>(json, ActivityJson.Options)
            : null);
    }

    public Task WriteAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        _values.Set(key, JsonSerializer.SerializeToUtf8Bytes(value, ActivityJson.Options), lifetime);
        return Task.CompletedTask;
    }

    public Task<bool> TryAddAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        _values.GetOrAdd(
            key,
            () => JsonSerializer.SerializeToUtf8Bytes(value, ActivityJson.Options),
            lifetime,
            out var added);
        return Task.FromResult(added);
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        _values.Delete(key);
        return Task.CompletedTask;
    }
}
