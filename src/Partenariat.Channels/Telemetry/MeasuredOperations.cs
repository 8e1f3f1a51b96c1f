using System.Diagnostics;

namespace Partenariat.Channels.Telemetry;

/// <summary>Measures what is asked of Redis.</summary>
internal sealed class MeasuredOperations(ChannelFigures figures, TimeProvider clock)
{
    /// <summary>Runs an operation, and notes how long it took and how it ended.</summary>
    /// <param name="name">What is done, in the words of this program.</param>
    /// <param name="operation">Does it.</param>
    public async Task<T> RunAsync<T>(string name, Func<Task<T>> operation)
    {
        using var span = ChannelFigures.Source.StartActivity("store " + name, ActivityKind.Client);
        var start = clock.GetTimestamp();
        var outcome = "failed";
        try
        {
            var result = await operation();
            outcome = "done";
            return result;
        }
        finally
        {
            span?.SetTag("outcome", outcome);
            figures.Stored(clock.GetElapsedTime(start), name, outcome);
        }
    }

    /// <summary>The same for one that returns nothing.</summary>
    public async Task RunAsync(string name, Func<Task> operation)
    {
        await RunAsync(name, async () =>
        {
            await operation();
            return true;
        });
    }
}
