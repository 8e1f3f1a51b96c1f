using System.Diagnostics.CodeAnalysis;

namespace Partenariat.Channels.Storage;

/// <summary>
/// A bounded map whose entries expire; when full, the entries untouched for longest give way. The framework's
/// MemoryCache is not used because a full one drops the new entry, which would let a one-use token pass twice.
/// Safe for many threads.
/// </summary>
/// <param name="capacity">How many entries at most.</param>
/// <param name="clock">The clock.</param>
/// <param name="weigh">What an entry weighs; nothing by default. A value must not grow while it is in the map.</param>
/// <param name="mostWeight">What all entries may weigh.</param>
internal sealed class ExpiringMap<TValue>(int capacity, TimeProvider clock, Func<TValue, long>? weigh = null, long mostWeight = long.MaxValue)
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> _oldestFirst = new();
    private long _weight;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    public bool TryGet(string key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_gate)
        {
            value = Find(key)?.Value.Value;
            return value is not null;
        }
    }

    public void Set(string key, TValue value, TimeSpan lifetime)
    {
        lock (_gate)
        {
            Remove(key);
            Add(key, value, lifetime);
        }
    }

    /// <summary>Adds a value, or gives the one that is there; <paramref name="added"/> says which.</summary>
    public TValue GetOrAdd(string key, Func<TValue> create, TimeSpan lifetime, out bool added)
    {
        lock (_gate)
        {
            var found = Find(key);
            added = found is null;
            return found?.Value.Value ?? Add(key, create(), lifetime);
        }
    }

    /// <summary>Starts the life of an entry anew.</summary>
    public void Touch(string key, TimeSpan lifetime)
    {
        lock (_gate)
        {
            if (Find(key) is { } node)
            {
                Set(key, node.Value.Value, lifetime);
            }
        }
    }

    public void Delete(string key)
    {
        lock (_gate)
        {
            Remove(key);
        }
    }

    private LinkedListNode<Entry>? Find(string key)
    {
        if (!_entries.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node.Value.Expires > clock.GetUtcNow())
        {
            return node;
        }

        Remove(key);
        return null;
    }

    private TValue Add(string key, TValue value, TimeSpan lifetime)
    {
        DropExpired();
        _weight += weigh?.Invoke(value) ?? 0;
        while ((_entries.Count >= capacity || _weight > mostWeight) && _oldestFirst.First is { } oldest)
        {
            Remove(oldest.Value.Key);
        }

        _entries[key] = _oldestFirst.AddLast(new Entry(key, value, clock.GetUtcNow() + lifetime));
        return value;
    }

    // Lifetimes differ little within one map: looking at the oldest ones is enough to give memory back.
    private void DropExpired()
    {
        while (_oldestFirst.First is { } oldest && oldest.Value.Expires <= clock.GetUtcNow())
        {
            Remove(oldest.Value.Key);
        }
    }

    private void Remove(string key)
    {
        if (_entries.Remove(key, out var node))
        {
            _oldestFirst.Remove(node);
            _weight -= weigh?.Invoke(node.Value.Value) ?? 0;
        }
    }

    private readonly record struct Entry(string Key, TValue Value, DateTimeOffset Expires);
}
