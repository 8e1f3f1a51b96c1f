namespace Partenariat.Channels.Connector;

/// <summary>How the last calls to connectors ended. Safe for several threads.</summary>
internal sealed class ConnectorRecord
{
    private readonly Lock _gate = new();

    /// <summary>All calls since the start, their repetitions not counted.</summary>
    public long Calls { get; private set; }

    /// <summary>Calls that failed since the last one that did not.</summary>
    public int FailuresInARow { get; private set; }

    /// <summary>Why the last of them failed, without any name or address; null where none did.</summary>
    public string? LastFailure { get; private set; }

    /// <summary>A call has ended well.</summary>
    public void Succeeded()
    {
        lock (_gate)
        {
            Calls++;
            FailuresInARow = 0;
        }
    }

    /// <summary>A call has failed.</summary>
    /// <param name="reason">A status, or a sentence of our own.</param>
    public void Failed(string reason)
    {
        lock (_gate)
        {
            Calls++;
            FailuresInARow++;
            LastFailure = reason;
        }
    }
}
