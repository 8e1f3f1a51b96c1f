using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Partenariat.Bot.Telemetry;

/// <summary>Figures and traces by OpenTelemetry, where a setting says where to.</summary>
internal static class TelemetrySetup
{
    private const string ServiceName = "partenariat-bot";

    // Every meter and every source of traces of the program; of the framework, those whose tags hold nothing that was sent.
    private const string OwnNames = "Partenariat.*";

    private static readonly string[] s_frameworkMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private static readonly string[] s_operatorPaths = ["/health", "/healthz", "/metrics"];

    /// <summary>Registers what the settings ask for.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<HostFigures>();
        var options = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>() ?? new TelemetryOptions();
        if (!options.Prometheus && options.OtlpEndpoint is null)
        {
            return;
        }

        var version = typeof(TelemetrySetup).Assembly.GetName().Version?.ToString();
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(ServiceName, serviceVersion: version))
            .WithMetrics(metrics => AddMetrics(metrics, options));
        if (options.OtlpEndpoint is not null)
        {
            telemetry.WithTracing(traces => AddTraces(traces, options));
        }
    }

    /// <summary>Maps <c>/metrics</c> where it is asked for.</summary>
    public static void MapTelemetry(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>($"{TelemetryOptions.Section}:{nameof(TelemetryOptions.Prometheus)}"))
        {
            app.MapPrometheusScrapingEndpoint("/metrics");
        }
    }

    private static void AddMetrics(MeterProviderBuilder metrics, TelemetryOptions options)
    {
        metrics.AddMeter([OwnNames, .. s_frameworkMeters]);
        if (options.Prometheus)
        {
            metrics.AddPrometheusExporter();
        }

        if (options.OtlpEndpoint is { } collector)
        {
            metrics.AddOtlpExporter(exporter => Send(exporter, collector, options.OtlpProtocol, "v1/metrics"));
        }
    }

    private static void AddTraces(TracerProviderBuilder traces, TelemetryOptions options)
    {
        traces
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.TracedPart)))
            .AddAspNetCoreInstrumentation(requests => requests.Filter = context => !IsOfTheOperator(context.Request.Path))
            .AddSource(OwnNames)
            .AddProcessor(new QuietSpans())
            .AddOtlpExporter(exporter => Send(exporter, options.OtlpEndpoint!, options.OtlpProtocol, "v1/traces"));
    }

    // A probe every few seconds would be most of the traces.
    private static bool IsOfTheOperator(PathString path)
    {
        return s_operatorPaths.Any(own => path.StartsWithSegments(own, StringComparison.OrdinalIgnoreCase));
    }

    private static void Send(OtlpExporterOptions exporter, Uri collector, OtlpExportProtocol protocol, string signal)
    {
        exporter.Protocol = protocol;

        // Over HTTP each signal has a path of its own, which the library adds only to addresses from its own variables.
        exporter.Endpoint = protocol == OtlpExportProtocol.HttpProtobuf ? new Uri($"{collector.ToString().TrimEnd('/')}/{signal}") : collector;
    }
}
