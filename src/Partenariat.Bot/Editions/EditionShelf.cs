namespace Partenariat.Bot.Editions;

/// <summary>
/// Holds the edition that is served, and counts who uses it: one that was replaced goes when its last user has ended.
/// Safe for several threads.
/// </summary>
internal sealed class EditionShelf(ServedEdition first) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ServedEdition, int> _users = [];
    private ServedEdition _current = first;

    /// <summary>The number of passages of the edition served now.</summary>
    public int Passages
    {
        get
        {
            lock (_lock)
            {
                return _current.Edition.Passages.Count;
            }
        }
    }

    /// <summary>The edition served now, for the caller to use until it gives it back.</summary>
    public ServedEdition Take()
    {
        lock (_lock)
        {
            _users[_current] = _users.GetValueOrDefault(_current) + 1;
            return _current;
        }
    }

    /// <summary>Gives back what was taken.</summary>
    public void GiveBack(ServedEdition edition)
    {
        lock (_lock)
        {
            _users[edition]--;
            DisposeIfUnused(edition);
        }
    }

    /// <summary>Serves another edition from now on; who has taken the last one keeps it.</summary>
    public void Replace(ServedEdition next)
    {
        lock (_lock)
        {
            var last = _current;
            _current = next;
            DisposeIfUnused(last);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _current.Dispose();
    }

    private void DisposeIfUnused(ServedEdition edition)
    {
        if (edition != _current && _users.GetValueOrDefault(edition) == 0)
        {
            _users.Remove(edition);
            edition.Dispose();
        }
    }
}
