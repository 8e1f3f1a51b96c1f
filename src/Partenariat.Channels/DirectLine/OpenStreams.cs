using System.Collections.Concurrent;

namespace Partenariat.Channels.DirectLine;

/// <summary>Counts the open streams of each conversation on this server.</summary>
internal sealed class OpenStreams
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public int Count => counts.Values.Sum();

    public bool TryAdd(string conversationId, int limit)
    {
        if (counts.AddOrUpdate(conversationId, 1, (_, count) => count + 1) <= limit)
        {
            return true;
        }

        Remove(conversationId);
        return false;
    }

    public void Remove(string conversationId)
    {
        if (counts.AddOrUpdate(conversationId, 0, (_, count) => count - 1) == 0)
        {
            counts.TryRemove(KeyValuePair.Create(conversationId, 0));
        }
    }
}
