using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;
using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>Leases in a sorted set, by the time when they are over: that of Redis, the same for all replicas.</summary>
internal sealed class RedisLeases(IConnectionMultiplexer redis, IOptions<TurnOptions> options) : ILeases
{
    private const string Now = """
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local over = string.format('%.0f', now + ARGV[1])

        """;

    private const string Take = Now + """
        for i = 2, #ARGV do redis.call('ZADD', KEYS[1], over, ARGV[i]) end
        """;

    private const string TakeAbandoned = Now + """
        local taken = {}
        for _, turn in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', string.format('%.0f', now), 'LIMIT', 0, ARGV[2])) do
          redis.call('ZADD', KEYS[1], over, turn)
          table.insert(taken, turn)
          table.insert(taken, redis.call('HINCRBY', KEYS[2], turn, 1))
        end
        return taken
        """;

    private const string End = """
        redis.call('ZREM', KEYS[1], ARGV[1])
        redis.call('HDEL', KEYS[2], ARGV[1])
        """;

    private static readonly RedisKey[] s_keys = [RedisKeys.Leases, RedisKeys.TimesLeft];

    public bool AreShared => true;

    private RedisValue Lease => (long)options.Value.Lease.TotalMilliseconds;

    public Task TakeAsync(IReadOnlyCollection<string> turns)
    {
        return EvaluateAsync(Take, [Lease, .. turns.Select(turn => (RedisValue)turn)]);
    }

    public Task EndAsync(string turn)
    {
        return EvaluateAsync(End, [turn]);
    }

    public async Task<IReadOnlyList<AbandonedTurn>> TakeAbandonedAsync(int most)
    {
        var taken = (RedisResult[])(await EvaluateAsync(TakeAbandoned, [Lease, most]))!;
        return [.. taken.Chunk(2).Select(turn => new AbandonedTurn((string)turn[0]!, (int)turn[1]))];
    }

    private Task<RedisResult> EvaluateAsync(string script, RedisValue[] values)
    {
        return redis.GetDatabase().ScriptEvaluateAsync(script, s_keys, values);
    }
}
