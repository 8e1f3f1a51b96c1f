using System.Net;
using System.Net.Sockets;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>A port to listen on, below the range from which the system takes ports for outgoing connections.</summary>
internal static class FreePort
{
    private const int First = 20_000;
    private const int Last = 32_767;

    public static int Find()
    {
        for (var port = Random.Shared.Next(First, Last); ; port = port == Last ? First : port + 1)
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
    }
}
