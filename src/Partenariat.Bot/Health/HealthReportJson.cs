using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Partenariat.Bot.Health;

/// <summary>The report as JSON: the state of the whole, and of each part with its reason.</summary>
/// <param name="Status">Healthy, Degraded (serves, but somebody should look) or Unhealthy (send visitors elsewhere).</param>
/// <param name="Parts">Each part by its name.</param>
internal sealed record HealthReportJson(
    [property: JsonConverter(typeof(JsonStringEnumConverter<HealthStatus>))] HealthStatus Status,
    IReadOnlyDictionary<string, HealthPartJson> Parts)
{
    /// <summary>Writes a report as the response.</summary>
    public static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var parts = report.Entries.ToDictionary(part => part.Key, part => new HealthPartJson(part.Value.Status, part.Value.Description));
        return context.Response.WriteAsJsonAsync(new HealthReportJson(report.Status, parts));
    }
}

/// <summary>How one part is.</summary>
/// <param name="Status">Healthy, Degraded or Unhealthy.</param>
/// <param name="Reason">What was seen, and what to do; null where a check gave none.</param>
internal sealed record HealthPartJson(
    [property: JsonConverter(typeof(JsonStringEnumConverter<HealthStatus>))] HealthStatus Status,
    string? Reason);
