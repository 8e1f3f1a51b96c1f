using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Connector;

/// <summary>
/// Addresses below a serviceUrl, which comes with a slash at its end or without one. Ids hold slashes, colons and
/// semicolons (<c>19:…@thread.tacv2;messageid=…</c>) and are encoded.
/// </summary>
internal static class ConnectorPath
{
    public static Uri Of(Activity activity, string path, params IReadOnlyList<string?> segments)
    {
        if (!Uri.TryCreate($"{activity.ServiceUrl?.TrimEnd('/')}/{path}", UriKind.Absolute, out var address))
        {
            throw new ConnectorException("The serviceUrl is not an address.");
        }

        return segments.Aggregate(address, (start, segment) => Below(start, segment ?? string.Empty));
    }

    public static Uri Below(Uri address, string segment)
    {
        // Dots cannot be encoded: as a segment of their own they would climb to another call.
        return segment is "" or "." or ".."
            ? throw new ConnectorException("An id is not usable in an address.")
            : new Uri($"{address.AbsoluteUri}/{Uri.EscapeDataString(segment)}", UriKind.Absolute);
    }
}
