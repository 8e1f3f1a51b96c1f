using Microsoft.Extensions.DependencyInjection;

namespace Partenariat.Channels.Health;

/// <summary>What the channels know of their own health.</summary>
public static class ChannelHealth
{
    /// <summary>Adds the checks <c>store</c>, <c>queue</c> and <c>connector</c>. Only a queue that takes nothing more is unhealthy.</summary>
    /// <param name="checks">The host's checks.</param>
    /// <returns>The same.</returns>
    public static IHealthChecksBuilder AddChannels(this IHealthChecksBuilder checks)
    {
        return checks
            .AddCheck<StoreCheck>("store")
            .AddCheck<QueueCheck>("queue")
            .AddCheck<ConnectorCheck>("connector");
    }
}
