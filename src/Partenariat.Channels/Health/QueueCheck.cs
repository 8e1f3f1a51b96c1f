using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Health;

/// <summary>Whether turns are taken on. A replica that is full or stops should get no new visitors.</summary>
internal sealed class QueueCheck(TurnQueue queue, IOptions<TurnOptions> options) : IHealthCheck
{
    private const double NearlyFull = 0.8;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        return Task.FromResult(Check(queue.Accepted, options.Value.QueueCapacity));
    }

    private HealthCheckResult Check(int accepted, int capacity)
    {
        var count = $"{accepted} of {capacity} turns (Turns:QueueCapacity) wait or run.";
        return queue.IsStopping ? HealthCheckResult.Unhealthy("The server stops: it finishes its turns and takes no others.")
            : accepted >= capacity ? HealthCheckResult.Unhealthy($"The queue is full: {count}")
            : accepted >= NearlyFull * capacity ? HealthCheckResult.Degraded($"The queue is nearly full: {count}")
            : HealthCheckResult.Healthy(count);
    }
}
