using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Partenariat.Bot.Health;

namespace Partenariat.Bot.Tests.Health;

/// <summary>The warning before the bot's secret ends.</summary>
public sealed class SecretExpiryTests
{
    [Theory]
    [InlineData(null, HealthStatus.Healthy)]
    [InlineData("2027-01-01", HealthStatus.Healthy)]
    [InlineData("2026-12-21", HealthStatus.Healthy)] // 31 days
    [InlineData("2026-12-20", HealthStatus.Degraded)] // 30 days
    [InlineData("2026-11-20", HealthStatus.Degraded)] // its last day
    [InlineData("2026-11-19", HealthStatus.Degraded)] // over; the web chat goes on
    public async Task Secret_NearItsEnd_IsToldThirtyDaysAhead(string? end, HealthStatus expected)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 20, 23, 59, 0, TimeSpan.Zero));
        var options = new SecretOptions { AppSecretExpires = end is null ? null : DateOnly.ParseExact(end, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        var check = new SecretExpiryCheck(Options.Create(options), clock);

        var result = await check.CheckHealthAsync(new HealthCheckContext());

        Assert.Equal(expected, result.Status);
    }
}
