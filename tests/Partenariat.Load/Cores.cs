using System.Diagnostics;
using System.Globalization;

namespace Partenariat.Load;

/// <summary>
/// One core for the server that is measured, the others for the load and the sink: on a core that they share, a faster
/// server would be held back by the load that it lets come. A runtime sees as many processors as it may use: one.
/// </summary>
internal static class Cores
{
    private const int OfServer = 0;

    private static bool s_areApart;

    /// <summary>Moves this program off the core of the servers. To be called before it has threads: a thread runs where the one that started it does.</summary>
    public static void LeaveOneToServers()
    {
        if (!OperatingSystem.IsLinux() || Environment.ProcessorCount < 2)
        {
            Console.WriteLine("The load shares its cores with the servers: rates tell little.");
            return;
        }

        using var self = Process.GetCurrentProcess();
        self.ProcessorAffinity &= ~(1 << OfServer);
        s_areApart = true;
    }

    /// <summary>The command that starts a server where it is to run.</summary>
    public static (string Program, IEnumerable<string> Arguments) CommandFor(string program, IEnumerable<string> arguments)
    {
        return s_areApart
            ? ("taskset", ["--cpu-list", OfServer.ToString(CultureInfo.InvariantCulture), program, .. arguments])
            : (program, arguments);
    }
}
