namespace Partenariat.Channels.Storage;

/// <summary>
/// Short-lived values by key, shared by all replicas where Redis is configured. Values are kept as JSON, so that
/// what is read is never the object that was written. Keys are case-sensitive.
/// </summary>
public interface IStorage
{
    /// <summary>Reads a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The value, or null if there is none, or no more.</returns>
    Task<T?> ReadAsync<T>(string key, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Writes a value over any other.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="lifetime">How long it is kept, from now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task WriteAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Writes a value only where there is none, as one step.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <param name="lifetime">How long it is kept, from now.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>False where the key already has a value, which stays as it is.</returns>
    Task<bool> TryAddAsync<T>(string key, T value, TimeSpan lifetime, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Removes a value, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task DeleteAsync(string key, CancellationToken cancellationToken);
}
