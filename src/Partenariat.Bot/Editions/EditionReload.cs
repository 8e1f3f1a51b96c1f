using Partenariat.Bot.Startup;
using Partenariat.Bot.Telemetry;
using Partenariat.Corpus;

namespace Partenariat.Bot.Editions;

/// <summary>Serves the corpus anew when its files have changed and hold no error; else says what is wrong in the log.</summary>
/// <param name="shelf">Where the edition is served from; built before the server listens, because this asks for it.</param>
/// <param name="atStart">The files as they were before the corpus was read at start.</param>
/// <param name="isOn">False where a setting forbids it.</param>
/// <param name="time">The clock.</param>
/// <param name="figures">What is counted.</param>
/// <param name="logger">The log.</param>
internal sealed partial class EditionReload(
    EditionShelf shelf, CorpusState atStart, bool isOn, TimeProvider time, HostFigures figures, ILogger<EditionReload> logger) : IHostedService, IDisposable
{
    private CorpusWatcher? _watcher;

    /// <summary>Since when the edition that is served is served.</summary>
    public DateTimeOffset Since { get; private set; } = time.GetUtcNow();

    /// <summary>Why the files as they are now are not served, in a sentence; null where they are.</summary>
    public string? Rejected { get; private set; }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        figures.Serves(shelf.Passages);
        if (isOn)
        {
            _watcher = new CorpusWatcher(atStart, Reload, time);
            LogWatching(logger, atStart.Folder);
        }
        else
        {
            LogNotWatching(logger, atStart.Folder);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _watcher?.Dispose();
    }

    private void Reload()
    {
        try
        {
            var reading = CorpusReader.Read(atStart.Folder);
            if (reading.Edition is { } edition)
            {
                shelf.Replace(new ServedEdition(edition, EditionFile.Compiled));
                Rejected = null;
                Since = time.GetUtcNow();
                figures.Serves(edition.Passages.Count);
                figures.Reloaded(isServed: true);
                LogReloaded(logger, atStart.Folder, edition.Passages.Count);
                return;
            }

            figures.Reloaded(isServed: false);
            foreach (var problem in reading.Problems)
            {
                LogProblem(logger, problem);
            }

            Rejected = $"The corpus was changed and holds {reading.Problems.Count} error(s), which the log names.";
            LogKept(logger, atStart.Folder, reading.Problems.Count);
        }
        catch (Exception e)
        {
            // On a timer's thread it would end the program, which still has an edition to serve.
            Rejected = "The corpus was changed and could not be read.";
            LogFailure(logger, atStart.Folder, e);
        }
    }

    [LoggerMessage(200, LogLevel.Information, "The corpus {Folder} is watched: changes without errors are served within seconds")]
    private static partial void LogWatching(ILogger logger, string folder);

    [LoggerMessage(201, LogLevel.Information, "The corpus {Folder} is not watched (Corpus:Watch is false): changes are served after a restart")]
    private static partial void LogNotWatching(ILogger logger, string folder);

    [LoggerMessage(202, LogLevel.Information, "The corpus {Folder} was reloaded: {Passages} passages")]
    private static partial void LogReloaded(ILogger logger, string folder, int passages);

    [LoggerMessage(203, LogLevel.Error, "{Problem}")]
    private static partial void LogProblem(ILogger logger, CorpusProblem problem);

    [LoggerMessage(
        204, LogLevel.Error,
        "The corpus {Folder} was changed but not reloaded, because of {Count} error(s): the last edition without errors is still served")]
    private static partial void LogKept(ILogger logger, string folder, int count);

    [LoggerMessage(205, LogLevel.Error, "The corpus {Folder} could not be reloaded: the last edition is still served")]
    private static partial void LogFailure(ILogger logger, string folder, Exception exception);
}
