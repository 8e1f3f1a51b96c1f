using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Connector;

/// <summary>
/// Teams' limits for what a bot sends to one conversation (rate-limit.md of its documentation): held here, messages
/// wait for their turn instead of being refused. The framework's partitioned limiters are not used because they visit
/// every conversation of the last hour ten times a second, for each limit.
/// </summary>
/// <param name="limits">So many messages in so much time, in any stretch of that length.</param>
/// <param name="clock">The clock.</param>
internal sealed class ConversationLimits(IReadOnlyList<(int Messages, TimeSpan Window)> limits, TimeProvider clock)
{
    /// <summary>The limits of Teams.</summary>
    public static readonly IReadOnlyList<(int Messages, TimeSpan Window)> Teams =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private const int MostConversations = 50_000;

    private readonly TimeSpan _longest = limits.Max(limit => limit.Window);
    private readonly ExpiringMap<SentTimes> _conversations = new(MostConversations, clock);
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Waits until a message may be sent; messages of a conversation in the order in which they came.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="patience">How long a message may wait.</param>
    /// <param name="cancellationToken">Gives its place up.</param>
    /// <returns>False, at once, where it would have to wait for longer, or too many wait already.</returns>
    public async Task<bool> WaitAsync(string conversationId, TimeSpan patience, CancellationToken cancellationToken)
    {
        // What waits is sent later, and counts from then on.
        var lifetime = _longest + patience;
        var sent = _conversations.GetOrAdd(conversationId, () => new SentTimes(limits, _longest), lifetime, out var isNew);
        if (!isNew)
        {
            _conversations.Touch(conversationId, lifetime);
        }

        if (sent.TryReserve(Now, patience) is not { } time)
        {
            return false;
        }

        try
        {
            for (var wait = time - Now; wait > TimeSpan.Zero; wait = time - Now)
            {
                // Timers know whole milliseconds.
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), clock, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            sent.GiveUp(time);
            throw;
        }

        return true;
    }

    private TimeSpan Now => clock.GetElapsedTime(_start);
}
