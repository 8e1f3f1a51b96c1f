using StackExchange.Redis;

namespace Partenariat.Channels.Storage;

/// <summary>Tells a store that is away, slow or full from everything else that can go wrong.</summary>
internal static class StoreFailure
{
    /// <summary>True for an error of the store: a later call may work.</summary>
    public static bool Is(Exception error)
    {
        return error is RedisException or RedisTimeoutException;
    }
}
