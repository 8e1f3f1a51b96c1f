using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Partenariat.Channels;

/// <summary>Whose limits a request counts against.</summary>
public static class ClientAddress
{
    /// <summary>The address that a request comes from: the whole /64 for IPv6, which one subscriber owns.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The address as text; empty where the connection has none.</returns>
    public static string Of(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address?.IsIPv4MappedToIPv6 == true)
        {
            address = address.MapToIPv4();
        }

        return address?.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPNetwork(new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]), 64).ToString()
            : address?.ToString() ?? string.Empty;
    }
}
