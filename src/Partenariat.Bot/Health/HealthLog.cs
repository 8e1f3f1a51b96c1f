using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Partenariat.Bot.Telemetry;

namespace Partenariat.Bot.Health;

/// <summary>Logs a part that gets better or worse, once, whether or not anybody asks for the health.</summary>
internal sealed partial class HealthLog(HostFigures figures, ILogger<HealthLog> logger) : IHealthCheckPublisher
{
    private readonly ConcurrentDictionary<string, HealthStatus> _last = new();

    /// <inheritdoc />
    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var (name, part) in report.Entries)
        {
            var before = _last.GetValueOrDefault(name, HealthStatus.Healthy);
            _last[name] = part.Status;
            figures.Checked(name, part.Status);
            if (part.Status != before)
            {
                Write(name, part);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string name, HealthReportEntry part)
    {
        if (part.Status == HealthStatus.Healthy)
        {
            LogBetter(logger, name, part.Description);
        }
        else
        {
            LogWorse(logger, name, part.Status, part.Description);
        }
    }

    [LoggerMessage(400, LogLevel.Warning, "Health of {Part}: {Status}. {Reason}")]
    private static partial void LogWorse(ILogger logger, string part, HealthStatus status, string? reason);

    [LoggerMessage(401, LogLevel.Information, "Health of {Part}: good again. {Reason}")]
    private static partial void LogBetter(ILogger logger, string part, string? reason);
}
