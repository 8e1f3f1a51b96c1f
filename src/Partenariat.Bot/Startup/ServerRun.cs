using System.Runtime.InteropServices;

namespace Partenariat.Bot.Startup;

/// <summary>The life of the server, from its start to its exit code.</summary>
internal static partial class ServerRun
{
    /// <summary>Keeps stack traces out of a failed start, which says its reason in a line, and of a failed service, which is logged below.</summary>
    public static void UseOwnFailureReports(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }

    /// <summary>
    /// Serves until the process is told to stop, also by the terminal that closes, and finishes accepted turns.
    /// Returns 0; 1 where a service in the background has failed and taken the server with it.
    /// </summary>
    public static async Task<int> RunToTheEndAsync(this WebApplication app)
    {
        await using (app)
        {
            using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
            {
                signal.Cancel = true;
                app.Lifetime.StopApplication();
            });
            try
            {
                await app.StartAsync();
                await app.WaitForShutdownAsync();
            }
            catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
            {
                // Told to stop before it had started.
            }

            return ReportFailures(app) ? 1 : 0;
        }
    }

    private static bool ReportFailures(WebApplication app)
    {
        var failed = app.Services.GetServices<IHostedService>().OfType<BackgroundService>()
            .Where(service => service.ExecuteTask is { IsFaulted: true }).ToList();
        foreach (var service in failed)
        {
            LogFailure(app.Logger, service.GetType().Name, service.ExecuteTask!.Exception!.GetBaseException());
        }

        return failed.Count > 0;
    }

    [LoggerMessage(300, LogLevel.Critical, "{Service} has failed: the server has stopped")]
    private static partial void LogFailure(ILogger logger, string service, Exception exception);
}
