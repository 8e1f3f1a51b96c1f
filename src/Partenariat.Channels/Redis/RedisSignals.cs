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

        private readonly IConnectionMultiplexer _redis;
        private readonly ChannelMessageQueue _queue;
        private readonly Channel<Signal> _signals = Channel.CreateBounded<Signal>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest });

        public Subscription(IConnectionMultiplexer redis, ChannelMessageQueue queue)
        {
            _redis = redis;
            _queue = queue;
            _queue.OnMessage(message => _signals.Writer.TryWrite(JsonSerializer.Deserialize<Signal>(message.Message.ToString())));
            _redis.ConnectionRestored += Look;
        }

        public ChannelReader<Signal> Signals => _signals.Reader;

        public async ValueTask DisposeAsync()
        {
            _redis.ConnectionRestored -= Look;
            await _queue.UnsubscribeAsync();
        }

        // Something may have been said while the connection was down.
        private void Look(object? sender, ConnectionFailedEventArgs e)
        {
            _signals.Writer.TryWrite(default);
        }
    }
}
