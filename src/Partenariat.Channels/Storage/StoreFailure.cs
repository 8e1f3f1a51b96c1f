using StackExchange.Redis;

namespace Partenariat.Channels.Storage;

/// <summary>Tells a store that is away, slow or full from everything else that can go wrong.</summary>
public static class StoreFailure
{
    /// <summary>True for an error of the store, also within another one: a later call may work.</summary>
    /// <param name="error">What was thrown.</param>
    public static bool Is(Exception error)
    {
        // The keys that sign tokens are in the store, too: where they cannot be read, the framework speaks of cryptography.
        return error is RedisException or RedisTimeoutException || (error.InnerException is { } cause && Is(cause));
    }

    /// <summary>The reason in a word or two: an outage must not fill a disk with stack traces.</summary>
    /// <param name="error">What was thrown.</param>
    public static string Reason(Exception error)
    {
        return error switch
        {
            RedisConnectionException connection => connection.FailureType.ToString(),
            RedisServerException server => server.Message.Split(' ')[0],
            _ => error.InnerException is { } cause && Is(cause) ? Reason(cause) : error.GetType().Name,
        };
    }
}
