using System.Net;

namespace Partenariat.Channels.Connector;

/// <summary>A channel did not take what was sent.</summary>
public sealed class ConnectorException : Exception
{
    internal ConnectorException(string message, HttpStatusCode? status = null, Exception? cause = null)
        : base(message, cause)
    {
        Status = status;
    }

    /// <summary>The status that the channel answered, or null where there was no answer.</summary>
    public HttpStatusCode? Status { get; }
}
