using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Partenariat.Bot.Feedback;

namespace Partenariat.Bot.Health;

/// <summary>Whether feedback reaches its file. Answers do not need it: never worse than degraded.</summary>
internal sealed class FeedbackCheck(FeedbackWriter writer, IOptions<FeedbackOptions> options) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        return Task.FromResult(
            !options.Value.Enabled ? HealthCheckResult.Healthy("Feedback is switched off.")
            : writer.IsFailing ? HealthCheckResult.Degraded("The feedback file cannot be written: disk or rights (Feedback:File).")
            : HealthCheckResult.Healthy("The feedback file can be written."));
    }
}
