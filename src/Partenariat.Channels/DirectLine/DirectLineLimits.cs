using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>How often a conversation and an address may ask for something.</summary>
internal sealed class DirectLineLimits(IOptions<DirectLineOptions> options) : IDisposable
{
    // The official client polls once a second; this leaves room for several tabs.
    private const int ReadsPerMinute = 600;

    private readonly PartitionedRateLimiter<string> _addressStarts = PerMinute(options.Value.AddressStartsPerMinute);
    private readonly PartitionedRateLimiter<string> _addressFailures = PerMinute(options.Value.AddressFailuresPerMinute);
    private readonly PartitionedRateLimiter<string> _addressPosts = PerMinute(options.Value.AddressPostsPerMinute);
    private readonly PartitionedRateLimiter<string> _posts = PerMinute(options.Value.PostsPerMinute);
    private readonly PartitionedRateLimiter<string> _reads = PerMinute(ReadsPerMinute);

    /// <summary>A token is asked for, and with it a conversation.</summary>
    public Refusal? Start(HttpContext context)
    {
        return Take(_addressStarts, ClientAddress.Of(context));
    }

    /// <summary>A token was no good. It counts for the address only: whoever has none must not use up what a conversation has left.</summary>
    public Refusal Fail(HttpContext context, string reason)
    {
        return Take(_addressFailures, ClientAddress.Of(context)) ?? Refusal.Unauthorized(reason);
    }

    /// <summary>An activity is posted, with a token of the conversation.</summary>
    public Refusal? Post(HttpContext context, string conversationId)
    {
        // The conversation first: one that floods must not use up what its classroom's address has left.
        return Take(_posts, conversationId) ?? Take(_addressPosts, ClientAddress.Of(context));
    }

    /// <summary>Anything else is asked for, with a token of the conversation.</summary>
    public Refusal? Read(string conversationId)
    {
        return Take(_reads, conversationId);
    }

    public void Dispose()
    {
        _addressStarts.Dispose();
        _addressFailures.Dispose();
        _addressPosts.Dispose();
        _posts.Dispose();
        _reads.Dispose();
    }

    private static PartitionedRateLimiter<string> PerMinute(int permits)
    {
        return PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = permits,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / permits,
        }));
    }

    private static Refusal? Take(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
        {
            return null;
        }

        var pause = lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromSeconds(1);
        return new Refusal(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many requests: try again later.", pause);
    }
}
