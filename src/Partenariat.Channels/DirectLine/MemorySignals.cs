using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace Partenariat.Channels.DirectLine;

/// <summary>Signals between the requests of this process.</summary>
internal sealed class MemorySignals : ISignals
{
    private const int Capacity = 16;

    private readonly ConcurrentDictionary<string, ImmutableArray<Subscription>> _listeners = new(StringComparer.Ordinal);

    public Task SendAsync(string conversationId, Signal signal)
    {
        if (_listeners.TryGetValue(conversationId, out var subscriptions))
        {
            foreach (var subscription in subscriptions)
            {
                subscription.Write(signal);
            }
        }

        return Task.CompletedTask;
    }

    public Task<ISubscription> SubscribeAsync(string conversationId)
    {
        var subscription = new Subscription(this, conversationId);
        _listeners.AddOrUpdate(conversationId, _ => [subscription], (_, others) => others.Add(subscription));
        return Task.FromResult<ISubscription>(subscription);
    }

    private void Remove(Subscription subscription)
    {
        var left = _listeners.AddOrUpdate(subscription.ConversationId, _ => [], (_, all) => all.Remove(subscription));
        if (left.IsEmpty)
        {
            // Only if it is still empty: somebody may just have subscribed.
            _listeners.TryRemove(KeyValuePair.Create(subscription.ConversationId, left));
        }
    }

    private sealed class Subscription(MemorySignals owner, string conversationId) : ISubscription
    {
        private readonly Channel<Signal> _signals = Channel.CreateBounded<Signal>(
            new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest });

        public string ConversationId => conversationId;

        public ChannelReader<Signal> Signals => _signals.Reader;

        public void Write(Signal signal)
        {
            _signals.Writer.TryWrite(signal);
        }

        public ValueTask DisposeAsync()
        {
            owner.Remove(this);
            return ValueTask.CompletedTask;
        }
    }
}
