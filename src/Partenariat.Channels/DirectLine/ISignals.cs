using System.Threading.Channels;

namespace Partenariat.Channels.DirectLine;

/// <summary>Wakes the open streams of a conversation.</summary>
internal interface ISignals
{
    /// <summary>Says that there is something new.</summary>
    Task SendAsync(string conversationId, Signal signal);

    /// <summary>Listens until disposed. A slow listener loses all signals but the last ones: each one means « look ».</summary>
    Task<ISubscription> SubscribeAsync(string conversationId);
}

/// <summary>One listener.</summary>
internal interface ISubscription : IAsyncDisposable
{
    /// <summary>The signals, in order.</summary>
    ChannelReader<Signal> Signals { get; }
}

/// <summary>« Look into the log », with or without an activity that is shown in passing and not kept.</summary>
/// <param name="Passing">The activity (JSON), such as typing, or null.</param>
/// <param name="Position">The end of the log when it was sent: to a client that has read further, typing is no news.</param>
internal readonly record struct Signal(string? Passing = null, long Position = 0);
