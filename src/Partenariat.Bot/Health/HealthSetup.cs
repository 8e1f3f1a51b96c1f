using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Partenariat.Channels.Health;

namespace Partenariat.Bot.Health;

/// <summary>How the server says how it is.</summary>
internal static class HealthSetup
{
    /// <summary>Registers everything that is looked at.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddOptions<SecretOptions>().BindConfiguration(SecretOptions.Section);
        services.AddHealthChecks()
            .AddChannels()
            .AddCheck<SecretExpiryCheck>("secret")
            .AddCheck<CorpusCheck>("corpus")
            .AddCheck<FeedbackCheck>("feedback");

        // Asked by a platform every few seconds, the framework would log each bad answer: ours logs each change.
        services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
        services.AddSingleton<IHealthCheckPublisher, HealthLog>();
        return services;
    }

    /// <summary>
    /// Maps <c>/health/live</c>, good as long as the process answers; <c>/health/ready</c>, with the reasons, 503 where no
    /// visitor should be sent here; and <c>/healthz</c>, the same in a word.
    /// </summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthReportJson.WriteAsync });
        app.MapHealthChecks("/healthz");
    }
}
