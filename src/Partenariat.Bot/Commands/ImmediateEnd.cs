using System.Reflection;
using System.Runtime.InteropServices;

namespace Partenariat.Bot.Commands;

/// <summary>
/// The end of this process, with nothing run any more. <see cref="Environment.Exit"/> runs finalizers and handlers, and waits for
/// ever for a thread that waits for memory where none is left.
/// </summary>
internal static class ImmediateEnd
{
    private const int Code = 1;

    /// <summary>Makes ready what <see cref="Now"/> needs, while there is memory.</summary>
    public static void Prepare()
    {
        if (!OperatingSystem.IsWindows())
        {
            Marshal.Prelink(typeof(ImmediateEnd).GetMethod(nameof(Exit), BindingFlags.NonPublic | BindingFlags.Static)!);
        }
    }

    /// <summary>Ends the process, with exit code 1 (where the system has _exit(2)).</summary>
    public static void Now()
    {
        if (OperatingSystem.IsWindows())
        {
            Environment.FailFast(null);
        }

        Exit(Code);
    }

    [DllImport("libc", EntryPoint = "_exit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Exit(int code);
}
