using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Partenariat.Bot.Editions;

namespace Partenariat.Bot.Health;

/// <summary>Whether the edition that is served is the one in the folder. An older one still answers: never worse than degraded.</summary>
internal sealed class CorpusCheck(EditionShelf shelf, EditionReload reload) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var since = reload.Since.ToString("u", CultureInfo.InvariantCulture);
        return Task.FromResult(reload.Rejected is { } rejected
            ? HealthCheckResult.Degraded($"{rejected} The edition of {since} is still served.")
            : HealthCheckResult.Healthy($"The edition of {since} is served: {shelf.Passages} passages."));
    }
}
