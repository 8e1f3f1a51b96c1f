using System.Diagnostics.Metrics;
using Microsoft.Extensions.Options;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Telemetry;

/// <summary>What can be seen of the channels at any time. Made at the start, so that it is there before the first visitor.</summary>
internal sealed class ChannelGauges
{
    public ChannelGauges(ChannelFigures figures, TurnQueue queue, OpenStreams streams, IOptions<TurnOptions> options)
    {
        Turns = figures.Meter.CreateObservableGauge("partenariat.queue.turns", () => queue.Accepted, "{turn}", "Turns accepted and not yet answered.");
        Capacity = figures.Meter.CreateObservableGauge("partenariat.queue.capacity", () => options.Value.QueueCapacity, "{turn}", "Turns:QueueCapacity.");
        Streams = figures.Meter.CreateObservableGauge("partenariat.streams", () => streams.Count, "{stream}", "Open streams of the web chat.");
    }

    public ObservableGauge<int> Turns { get; }

    public ObservableGauge<int> Capacity { get; }

    public ObservableGauge<int> Streams { get; }
}
