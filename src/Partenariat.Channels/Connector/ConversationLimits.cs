using System.Threading.RateLimiting;

namespace Partenariat.Channels.Connector;

/// <summary>
/// Teams' limits for what a bot sends to one conversation (rate-limit.md of its documentation): held here, messages
/// wait for their turn instead of being refused.
/// </summary>
internal sealed class ConversationLimits : IDisposable
{
    /// <summary>The limits of Teams: so many messages in so much time.</summary>
    public static readonly IReadOnlyList<(int Messages, TimeSpan Window)> Teams =
    [
        (7, TimeSpan.FromSeconds(1)),
        (8, TimeSpan.FromSeconds(2)),
        (60, TimeSpan.FromSeconds(30)),
        (1800, TimeSpan.FromHours(1)),
    ];

    private const int Waiting = 100;
    private const int Segments = 10;

    private readonly PartitionedRateLimiter<string> _limiter;

    public ConversationLimits(IReadOnlyList<(int Messages, TimeSpan Window)> limits)
    {
        _limiter = PartitionedRateLimiter.CreateChained([.. limits.Select(limit => One(limit.Messages, limit.Window))]);
    }

    /// <summary>Waits until a message may be sent; false where too many wait already.</summary>
    public async Task<bool> WaitAsync(string conversationId, CancellationToken cancellationToken)
    {
        using var lease = await _limiter.AcquireAsync(conversationId, 1, cancellationToken);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _limiter.Dispose();
    }

    private static PartitionedRateLimiter<string> One(int messages, TimeSpan window)
    {
        return PartitionedRateLimiter.Create<string, string>(conversation => RateLimitPartition.GetSlidingWindowLimiter(
            conversation,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = messages,
                Window = window,
                SegmentsPerWindow = Segments,
                QueueLimit = Waiting,
            }));
    }
}
