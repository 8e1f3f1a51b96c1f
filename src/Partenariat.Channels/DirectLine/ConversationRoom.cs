using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// How much room the conversations take that this server writes to, in its memory or in Redis: for one address, and
/// for all. Who takes most gives way first, and then what was idle for longest. Addresses stay in this process.
/// Safe for many threads.
/// </summary>
internal sealed class ConversationRoom(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    // What a conversation takes beside its activities: its state and its places in tables.
    private const long Overhead = 8 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly LinkedList<Conversation> _idleFirst = new();
    private readonly Dictionary<string, Address> _addresses = new(StringComparer.Ordinal);
    private readonly SortedSet<Address> _heaviestLast = new(Address.ByWeight);
    private long _total;

    /// <summary>The bytes of all conversations.</summary>
    public long Total
    {
        get
        {
            lock (_gate)
            {
                return _total;
            }
        }
    }

    /// <summary>Somebody writes from an address: the conversation counts for it from now on.</summary>
    public void Claim(string conversationId, string address)
    {
        lock (_gate)
        {
            if (_conversations.TryGetValue(conversationId, out var known) && known.Owner.Name != address)
            {
                var taken = known.Taken;
                Remove(known);
                Add(conversationId, address, taken);
            }
            else if (known is null)
            {
                Add(conversationId, address, Overhead);
            }
        }
    }

    /// <summary>A conversation has become longer.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="bytes">How much was added to it. What it keeps for replay is bounded by itself.</param>
    /// <returns>The conversations that must be forgotten for it.</returns>
    public IReadOnlyList<string> Grow(string conversationId, long bytes)
    {
        lock (_gate)
        {
            DropIdle();
            var grown = _conversations.GetValueOrDefault(conversationId) ?? Add(conversationId, string.Empty, Overhead);
            Touch(grown, Math.Min(grown.Taken + bytes, Overhead + options.Value.MaxCharacters));
            return MakeRoom(grown);
        }
    }

    private List<string> MakeRoom(Conversation grown)
    {
        var limits = options.Value;
        var forgotten = new List<string>();
        while (grown.Owner.Weight > limits.AddressBytes && IdlestOf(grown.Owner, grown) is { } own)
        {
            forgotten.Add(Remove(own));
        }

        while ((_total > limits.TotalBytes || _conversations.Count > limits.MaxConversations) && Weightiest(grown) is { } other)
        {
            forgotten.Add(Remove(other));
        }

        return forgotten;
    }

    private Conversation? Weightiest(Conversation except)
    {
        return IdlestOf(_heaviestLast.Max!, except) ?? _idleFirst.FirstOrDefault(conversation => conversation != except);
    }

    // The one that grows stays: it is bounded by itself.
    private static Conversation? IdlestOf(Address address, Conversation except)
    {
        return address.IdleFirst.FirstOrDefault(conversation => conversation != except);
    }

    private void DropIdle()
    {
        var idle = clock.GetUtcNow() - options.Value.IdleTimeout;
        while (_idleFirst.First is { } first && first.Value.Used <= idle)
        {
            Remove(first.Value);
        }
    }

    private Conversation Add(string conversationId, string address, long taken)
    {
        if (!_addresses.TryGetValue(address, out var owner))
        {
            owner = _addresses[address] = new Address(address);
        }

        var conversation = new Conversation(conversationId, owner);
        _conversations.Add(conversationId, conversation);
        Place(conversation, taken);
        return conversation;
    }

    private void Touch(Conversation conversation, long taken)
    {
        Displace(conversation);
        Place(conversation, taken);
    }

    private string Remove(Conversation conversation)
    {
        Displace(conversation);
        _conversations.Remove(conversation.Id);
        if (conversation.Owner.IdleFirst.Count == 0)
        {
            _addresses.Remove(conversation.Owner.Name);
            _heaviestLast.Remove(conversation.Owner);
        }

        return conversation.Id;
    }

    private void Place(Conversation conversation, long taken)
    {
        conversation.Taken = taken;
        conversation.Used = clock.GetUtcNow();
        conversation.Place = _idleFirst.AddLast(conversation);
        conversation.PlaceOfOwner = conversation.Owner.IdleFirst.AddLast(conversation);
        Weigh(conversation.Owner, taken);
    }

    private void Displace(Conversation conversation)
    {
        _idleFirst.Remove(conversation.Place);
        conversation.Owner.IdleFirst.Remove(conversation.PlaceOfOwner);
        Weigh(conversation.Owner, -conversation.Taken);
    }

    private void Weigh(Address address, long more)
    {
        _heaviestLast.Remove(address);
        address.Weight += more;
        _total += more;
        _heaviestLast.Add(address);
    }

    private sealed class Conversation(string id, Address owner)
    {
        public string Id { get; } = id;

        public Address Owner { get; } = owner;

        public long Taken { get; set; }

        public DateTimeOffset Used { get; set; }

        [AllowNull]
        public LinkedListNode<Conversation> Place { get; set; }

        [AllowNull]
        public LinkedListNode<Conversation> PlaceOfOwner { get; set; }
    }

    private sealed class Address(string name)
    {
        public static IComparer<Address> ByWeight { get; } = Comparer<Address>.Create((one, other) =>
            one.Weight != other.Weight ? one.Weight.CompareTo(other.Weight) : string.CompareOrdinal(one.Name, other.Name));

        public string Name { get; } = name;

        public long Weight { get; set; }

        public LinkedList<Conversation> IdleFirst { get; } = new();
    }
}
