using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>The names in Redis: all below one prefix. Braces keep the keys of a conversation on one node of a cluster.</summary>
internal static class RedisKeys
{
    public const string TokenKeys = "bot:token-keys";

    public const string Leases = "bot:{turns}:leases";

    public const string TimesLeft = "bot:{turns}:times-left";

    public static RedisKey Value(string key)
    {
        return "bot:value:" + key;
    }

    public static RedisKey Conversation(string conversationId)
    {
        return $"bot:{{{conversationId}}}:conversation";
    }

    public static RedisKey Activities(string conversationId)
    {
        return $"bot:{{{conversationId}}}:activities";
    }

    public static RedisKey Turn(string conversationId, string turn)
    {
        return $"bot:{{{conversationId}}}:turn:{turn}";
    }

    public static RedisChannel Signals(string conversationId)
    {
        return RedisChannel.Literal($"bot:{{{conversationId}}}:signals");
    }
}
