using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Health;

/// <summary>
/// Warns 30 days before the client secret ends. Never worse than degraded: the web chat works without a secret, and
/// a restart would not renew it.
/// </summary>
internal sealed class SecretExpiryCheck(IOptions<SecretOptions> options, TimeProvider clock) : IHealthCheck
{
    private const int DaysOfWarning = 30;

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        return Task.FromResult(Check());
    }

    private HealthCheckResult Check()
    {
        if (options.Value.AppSecretExpires is not { } end)
        {
            return HealthCheckResult.Healthy("Bot:AppSecretExpires is not set.");
        }

        var left = end.DayNumber - DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).DayNumber;
        var day = end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return left switch
        {
            < 0 => HealthCheckResult.Degraded($"The bot's client secret ended on {day}: replies to Teams fail. Create a new one (docs/teams.md)."),
            <= DaysOfWarning => HealthCheckResult.Degraded($"The bot's client secret ends on {day}, in {left} days. Create a new one (docs/teams.md)."),
            _ => HealthCheckResult.Healthy($"The bot's client secret ends on {day}."),
        };
    }
}
