using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Partenariat.Bot.Telemetry;

/// <summary>What is counted of the server itself: its editions and its health.</summary>
internal sealed class HostFigures
{
    private readonly Counter<long> _reloads;
    private readonly Gauge<int> _passages;
    private readonly Gauge<int> _health;

    /// <summary>Makes the instruments.</summary>
    public HostFigures(IMeterFactory meters)
    {
        var meter = meters.Create("Partenariat.Bot");
        _passages = meter.CreateGauge<int>("partenariat.edition.passages", "{passage}", "Passages of the edition that is served.");
        _reloads = meter.CreateCounter<long>("partenariat.edition.reloads", "{reload}", "Changed corpora, served or rejected for their errors.");
        _health = meter.CreateGauge<int>("partenariat.health", description: "Health by part: 0 healthy, 1 degraded, 2 unhealthy.");
    }

    /// <summary>An edition is served from now on.</summary>
    /// <param name="passages">The number of its passages.</param>
    public void Serves(int passages)
    {
        _passages.Record(passages);
    }

    /// <summary>A changed corpus was read.</summary>
    public void Reloaded(bool isServed)
    {
        _reloads.Add(1, new KeyValuePair<string, object?>("outcome", isServed ? "served" : "rejected"));
    }

    /// <summary>A part was looked at.</summary>
    public void Checked(string part, HealthStatus status)
    {
        _health.Record(HealthStatus.Healthy - status, new KeyValuePair<string, object?>("part", part));
    }
}
