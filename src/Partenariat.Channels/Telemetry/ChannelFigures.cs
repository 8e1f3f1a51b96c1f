using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Partenariat.Channels.Telemetry;

/// <summary>
/// What is counted and traced of the channels. Tags are words and numbers of this program, never anything that somebody
/// sent: no text, no id of a person or a conversation, no address.
/// </summary>
public sealed class ChannelFigures
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "Partenariat.Channels";

    internal static readonly ActivitySource Source = new(Name);

    private readonly Counter<long> _refusals;
    private readonly Histogram<double> _waits;
    private readonly Histogram<double> _calls;
    private readonly Histogram<double> _operations;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">The host's meters.</param>
    public ChannelFigures(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        _refusals = Meter.CreateCounter<long>("partenariat.refusals", "{request}", "Requests that were refused, by status and code.");
        _waits = Meter.CreateHistogram<double>("partenariat.queue.wait", "s", "How long an accepted turn waited for its work.");
        _calls = Meter.CreateHistogram<double>("partenariat.connector.duration", "s", "Replies sent to connectors, with all their attempts, by outcome.");
        _operations = Meter.CreateHistogram<double>("partenariat.store.duration", "s", "Operations of Redis, by operation and outcome.");
    }

    internal Meter Meter { get; }

    internal void Refused(int status, string code)
    {
        _refusals.Add(1, new("status", status), new("code", code));
    }

    internal void Waited(TimeSpan time)
    {
        _waits.Record(time.TotalSeconds);
    }

    internal void Called(TimeSpan time, string outcome)
    {
        _calls.Record(time.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
    }

    internal void Stored(TimeSpan time, string operation, string outcome)
    {
        _operations.Record(time.TotalSeconds, new("operation", operation), new("outcome", outcome));
    }
}
