using Partenariat.Channels.Redis;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Telemetry;

/// <summary>A storage that is measured.</summary>
internal sealed class MeasuredStorage(RedisStorage inner, MeasuredOperations operations) : IStorage
{
    public Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class
    {
        return operations.RunAsync("read", () => inner.ReadAsync<T>(key, cancellationToken));
    }

    public Task WriteAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        return operations.RunAsync("write", () => inner.WriteAsync(key, value, lifetime, cancellationToken));
    }

    public Task<bool> TryAddAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class
    {
        return operations.RunAsync("add", () => inner.TryAddAsync(key, value, lifetime, cancellationToken));
    }

    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        return operations.RunAsync("delete", () => inner.DeleteAsync(key, cancellationToken));
    }
}
