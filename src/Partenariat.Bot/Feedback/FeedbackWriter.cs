using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Feedback;

/// <summary>Stores the entries in the background, and deletes them when their time is over.</summary>
internal sealed partial class FeedbackWriter(
    FeedbackQueue queue, IOptions<FeedbackOptions> options, TimeProvider clock, IHostEnvironment host, ILogger<FeedbackWriter> logger) : BackgroundService
{
    private static readonly TimeSpan s_betweenDeletions = TimeSpan.FromHours(6);

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What was noted before the stop is still stored.
        queue.Close();
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
        {
            return;
        }

        // Opened at the start, so that a folder that cannot be written stops the server and not the first entry.
        var store = FeedbackStore.Create(Path.GetFullPath(options.Value.File, host.ContentRootPath));
        await Task.WhenAll(StoreAsync(store), DeleteAsync(store, stoppingToken));
    }

    private async Task StoreAsync(FeedbackStore store)
    {
        await foreach (var entry in queue.Entries.ReadAllAsync(CancellationToken.None))
        {
            Try(() => store.Add(entry));
        }
    }

    private async Task DeleteAsync(FeedbackStore store, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_betweenDeletions, clock);
        try
        {
            do
            {
                var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
                Try(() => store.DeleteBefore(today.AddDays(-options.Value.RetentionDays)));
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    private void Try(Action action)
    {
        try
        {
            action();
        }
        catch (SqliteException e)
        {
            LogFailure(logger, e);
        }
    }

    [LoggerMessage(100, LogLevel.Error, "The feedback file could not be written")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
