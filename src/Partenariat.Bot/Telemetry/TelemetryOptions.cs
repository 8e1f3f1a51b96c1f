using System.ComponentModel.DataAnnotations;
using OpenTelemetry.Exporter;

namespace Partenariat.Bot.Telemetry;

/// <summary>Where figures and traces go: section <c>Telemetry</c> of the configuration. Nowhere by default.</summary>
internal sealed class TelemetryOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Telemetry";

    /// <summary>True: <c>/metrics</c> gives the figures in Prometheus' format, to whoever asks.</summary>
    public bool Prometheus { get; set; }

    /// <summary>An OpenTelemetry collector that gets figures and traces, such as <c>http://127.0.0.1:4317</c>; null for none.</summary>
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>How it is spoken to: gRPC (usually port 4317), or protobuf over HTTP (4318).</summary>
    public OtlpExportProtocol OtlpProtocol { get; set; } = OtlpExportProtocol.Grpc;

    /// <summary>The part of the requests that is traced, from 0 (none) to 1 (all).</summary>
    [Range(0d, 1d)]
    public double TracedPart { get; set; } = 1;
}
