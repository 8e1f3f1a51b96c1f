using System.Collections.Concurrent;

namespace Partenariat.Channels.DirectLine;

/// <summary>Counts the open streams of each conversation on this server.</summary>
internal sealed class OpenStreams
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public int Count => _counts.Values.Sum();

    public bool TryAdd(string conversationId, int limit)
    {
        if (_counts.AddOrUpdate(conversationId, 1, (_, count) => count + 1) <= limit)
        {
            return true;
        }

        Remove(conversationId);
        return false;
    }

    public void Remove(string conversationId)
    {
        if (_counts.AddOrUpdate(conversationId, 0, (_, count) => count - 1) == 0)
        {
            _counts.TryRemove(KeyValuePair.Create(conversationId, 0));
        }
    }
}
