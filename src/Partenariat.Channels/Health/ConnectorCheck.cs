using Microsoft.Extensions.Diagnostics.HealthChecks;
using Partenariat.Channels.Connector;

namespace Partenariat.Channels.Health;

/// <summary>Whether the channels take what the bot replies. The web chat does not need them: never worse than degraded.</summary>
internal sealed class ConnectorCheck(ConnectorRecord record) : IHealthCheck
{
    private const int FailuresInARow = 3;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var failures = record.FailuresInARow;
        return Task.FromResult(failures < FailuresInARow
            ? HealthCheckResult.Healthy(record.Calls == 0 ? "No reply was sent to a connector yet." : "Connectors take the replies.")
            : HealthCheckResult.Degraded($"The last {failures} replies were not taken: {record.LastFailure} (docs/teams.md, section 6)."));
    }
}
