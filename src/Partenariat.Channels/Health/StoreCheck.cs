using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using StackExchange.Redis;

namespace Partenariat.Channels.Health;

/// <summary>
/// Whether Redis answers, where it is configured. Never worse than degraded: it is away for every replica at once, and
/// none of them should be taken out for it.
/// </summary>
internal sealed class StoreCheck(IServiceProvider services) : IHealthCheck
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (services.GetService<IConnectionMultiplexer>() is not { } redis)
        {
            return HealthCheckResult.Healthy("Conversations are kept in memory.");
        }

        try
        {
            var took = await redis.GetDatabase().PingAsync().WaitAsync(s_patience, cancellationToken);
            return HealthCheckResult.Healthy($"Redis answers in {took.TotalMilliseconds:F0} ms.");
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            return HealthCheckResult.Degraded("Redis does not answer (ConnectionStrings:Redis): conversations and threads cannot be kept.");
        }
    }
}
