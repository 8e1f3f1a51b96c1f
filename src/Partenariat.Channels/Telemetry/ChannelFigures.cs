using System.Diagnostics;
using System.Diagnostics.Metrics;
using Partenariat.Channels.Activities;
using ActivityTypes = Microsoft.Bot.Schema.ActivityTypes;

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

    // Types and channels stand in what was sent: only those that are known become tags.
    private static readonly string[] s_types =
    [
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.Event,
    ];

    private static readonly string[] s_channels = [ChannelIds.Teams, ChannelIds.DirectLine, "webchat", "emulator"];

    private readonly Counter<long> _refusals;
    private readonly Histogram<double> _waits;
    private readonly Histogram<double> _turns;
    private readonly Histogram<double> _calls;
    private readonly Histogram<double> _operations;

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">The host's meters.</param>
    public ChannelFigures(IMeterFactory meters)
    {
        Meter = meters.Create(Name);
        _refusals = Meter.CreateCounter<long>("partenariat.refusals", "{request}", "Requests that were refused, by status and code.");
        _waits = Meter.CreateHistogram<double>("partenariat.queue.wait", "s", "How long an accepted turn waited for its work.");
        _turns = Meter.CreateHistogram<double>("partenariat.turn.duration", "s", "Turns by type, channel and outcome.");
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

    internal void Turned(Activity? span, TimeSpan time, string? type, string? channel, string outcome)
    {
        var tags = new TagList { { "type", Known(type, s_types) }, { "channel", Known(channel, s_channels) }, { "outcome", outcome } };
        _turns.Record(time.TotalSeconds, tags);
        foreach (var (name, value) in tags)
        {
            span?.SetTag(name, value);
        }
    }

    internal void Called(TimeSpan time, string outcome)
    {
        _calls.Record(time.TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
    }

    internal void Stored(TimeSpan time, string operation, string outcome)
    {
        _operations.Record(time.TotalSeconds, new("operation", operation), new("outcome", outcome));
    }

    private static string Known(string? name, string[] known)
    {
        return Array.Find(known, one => one == name) ?? "other";
    }
}
