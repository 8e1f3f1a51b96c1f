using Microsoft.Extensions.Options;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Options;
using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>
/// Keeps conversations in Redis: a list of activities, and beside it how many there were in all and how much room
/// they take. Scripts, so that two replicas never see half of a change.
/// </summary>
internal sealed class RedisConversationLog(
    IConnectionMultiplexer redis, IOptions<DirectLineOptions> options, IOptions<TurnOptions> turns, TimeProvider clock) : IConversationLog
{
    private const string Append = """
        local count = redis.call('RPUSH', KEYS[2], ARGV[1])
        local size = redis.call('HINCRBY', KEYS[1], 'size', string.len(ARGV[1]))
        while count > 1 and (count > tonumber(ARGV[2]) or size > tonumber(ARGV[3])) do
          local first = redis.call('LPOP', KEYS[2])
          size = redis.call('HINCRBY', KEYS[1], 'size', -string.len(first))
          count = count - 1
        end
        redis.call('HSETNX', KEYS[1], 'end', ARGV[5])
        redis.call('HINCRBY', KEYS[1], 'end', 1)
        redis.call('PEXPIRE', KEYS[1], ARGV[4])
        redis.call('PEXPIRE', KEYS[2], ARGV[4])

        """;

    private const string Accept = """
        local id = redis.call('HGET', KEYS[3], 'id')
        if id then return id end
        redis.call('HSET', KEYS[3], 'id', ARGV[6], 'kept', ARGV[7])
        redis.call('PEXPIRE', KEYS[3], ARGV[4])

        """ + Append + """
        return ARGV[6]
        """;

    // A replica that was taken for dead may still speak: what another one has said for it is not said again.
    private const string Answer = """
        local said = tonumber(redis.call('HGET', KEYS[3], 'said') or '0')
        if said > tonumber(ARGV[6]) or redis.call('HEXISTS', KEYS[3], 'done') == 1 then return end
        redis.call('HINCRBY', KEYS[3], 'said', 1)
        redis.call('PEXPIRE', KEYS[3], ARGV[4])

        """ + Append;

    private const string Close = """
        redis.call('HDEL', KEYS[3], 'kept')
        redis.call('HSET', KEYS[3], 'done', 1)
        redis.call('PEXPIRE', KEYS[3], ARGV[1])
        """;

    private const string Open = """
        local added = redis.call('HSETNX', KEYS[1], 'end', ARGV[2])
        if added == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
        return added
        """;

    private const string Read = """
        local total = tonumber(redis.call('HGET', KEYS[1], 'end') or '0')
        local after = tonumber(ARGV[1])
        if after < 0 or after > total then after = 0 end
        local dropped = total - redis.call('LLEN', KEYS[2])
        return { total, redis.call('LRANGE', KEYS[2], math.max(0, after - dropped), -1) }
        """;

    public async Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken)
    {
        return (bool)await EvaluateAsync(Open, conversationId, [Lifetime, Watermark.FirstOf(clock)], cancellationToken);
    }

    public Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken)
    {
        return EvaluateAsync(Append, conversationId, ToAppend(activity), cancellationToken);
    }

    public async Task<string> AcceptAsync(string conversationId, AcceptedTurn turn, CancellationToken cancellationToken)
    {
        RedisValue[] values = [.. ToAppend(turn.Activity), turn.Id, turn.Kept];
        return (string)(await EvaluateAsync(Accept, conversationId, values, cancellationToken, turn.Turn))!;
    }

    public Task AnswerAsync(string conversationId, string activity, PartOfAnswer part, CancellationToken cancellationToken)
    {
        return EvaluateAsync(Answer, conversationId, [.. ToAppend(activity), part.Number], cancellationToken, part.Turn);
    }

    public async Task<string?> FindTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return await redis.GetDatabase().HashGetAsync(RedisKeys.Turn(conversationId, turn), "kept").WaitAsync(cancellationToken);
    }

    public Task CloseTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return EvaluateAsync(Close, conversationId, [(long)turns.Value.DuplicateWindow.TotalMilliseconds], cancellationToken, turn);
    }

    public async Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        var page = (RedisResult[])(await EvaluateAsync(Read, conversationId, [after], cancellationToken))!;
        return new LogPage((string[])page[1]!, (long)page[0]);
    }

    public async Task<long> EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        return (long)await redis.GetDatabase().HashGetAsync(RedisKeys.Conversation(conversationId), "end").WaitAsync(cancellationToken);
    }

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        RedisKey[] keys = [RedisKeys.Conversation(conversationId), RedisKeys.Activities(conversationId)];
        return redis.GetDatabase().KeyDeleteAsync(keys).WaitAsync(cancellationToken);
    }

    private long Lifetime => (long)options.Value.IdleTimeout.TotalMilliseconds;

    private RedisValue[] ToAppend(string activity)
    {
        return [activity, options.Value.MaxActivities, options.Value.MaxCharacters, Lifetime, Watermark.FirstOf(clock)];
    }

    private Task<RedisResult> EvaluateAsync(
        string script, string conversationId, RedisValue[] values, CancellationToken cancellationToken, string? turn = null)
    {
        RedisKey[] keys = [RedisKeys.Conversation(conversationId), RedisKeys.Activities(conversationId)];
        return redis.GetDatabase()
            .ScriptEvaluateAsync(script, turn is null ? keys : [.. keys, RedisKeys.Turn(conversationId, turn)], values)
            .WaitAsync(cancellationToken);
    }
}
