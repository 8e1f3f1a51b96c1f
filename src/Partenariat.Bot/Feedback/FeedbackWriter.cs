using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Feedback;

/// <summary>Stores the entries in the background, and deletes them when their time is over.</summary>
internal sealed partial class FeedbackWriter(
    FeedbackQueue queue, IOptions<FeedbackOptions> options, TimeProvider clock, ILogger<FeedbackWriter> logger) : BackgroundService
{
    private static readonly TimeSpan s_betweenDeletions = TimeSpan.FromHours(6);

    /// <summary>True while the last entry could not be written.</summary>
    public bool IsFailing { get; private set; }

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

        var store = FeedbackStore.Create(options.Value.FullPath);
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
            IsFailing = false;
        }
        catch (SqliteException e)
        {
            if (!IsFailing)
            {
                LogFailure(logger, e.Message);
            }

            IsFailing = true;
        }
    }

    [LoggerMessage(100, LogLevel.Error, "The feedback file could not be written: entries are lost until it can. {Reason}")]
    private static partial void LogFailure(ILogger logger, string reason);
}
