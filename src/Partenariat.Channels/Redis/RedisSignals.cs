using System.Text.Json;
using System.Threading.Channels;
using Partenariat.Channels.DirectLine;
using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>Signals between replicas. What is published while nobody is connected is lost: see the subscription.</summary>
internal sealed class RedisSignals(IConnectionMultiplexer redis) : ISignals
{
    public Task SendAsync(string conversationId, Signal signal)
    {
        return redis.GetSubscriber().PublishAsync(RedisKeys.Signals(conversationId), JsonSerializer.Serialize(signal));
    }

    public async Task<ISubscription> SubscribeAsync(string conversationId)
    {
        var queue = await redis.GetSubscriber().SubscribeAsync(RedisKeys.Signals(conversationId));
        return new Subscription(redis, queue);
    }

    private sealed class Subscription : ISubscription
    {
        private const int Capacity = 16;

        private readonly IConnectionMultiplexer redis;
        private readonly ChannelMessageQueue queue;
        private readonly Channel<Signal> signals = Channel.CreateBounded<Signal>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest });

        public Subscription(IConnectionMultiplexer redis, ChannelMessageQueue queue)
        {
            this.redis = redis;
            this.queue = queue;
            queue.OnMessage(message => signals.Writer.TryWrite(JsonSerializer.Deserialize<Signal>(message.Message.ToString())));
            redis.ConnectionRestored += Look;
        }

        public ChannelReader<Signal> Signals => signals.Reader;

        public async ValueTask DisposeAsync()
        {
            redis.ConnectionRestored -= Look;
            await queue.UnsubscribeAsync();
        }

        // Something may have been said while the connection was down.
        private void Look(object? sender, ConnectionFailedEventArgs e)
        {
            signals.Writer.TryWrite(default);
        }
    }
}
