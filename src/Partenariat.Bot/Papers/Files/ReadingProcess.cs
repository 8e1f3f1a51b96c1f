using System.Diagnostics;
using System.Text;

namespace Partenariat.Bot.Papers.Files;

/// <summary>
/// Reads a file in a process of its own, with little memory and no setting of the server's. The readers of foreign formats
/// make gigabytes of some kilobytes, overflow their stack or never end: that is then the end of the process, not of the server.
/// </summary>
internal static class ReadingProcess
{
    /// <summary>The command that the process runs: the file from its input, what came of it to its output.</summary>
    public const string Command = "read-paper";

    /// <summary>The exit code where the output is the text.</summary>
    public const int Read = 0;

    /// <summary>The exit code where the output says why there is none.</summary>
    public const int Unreadable = 2;

    // Of the heap, in bytes and in hexadecimal digits as the runtime reads it: 200 pages of text take a third of it.
    private const string MostMemory = "08000000";

    // What a program needs to start; the rest holds secrets.
    private static readonly string[] s_kept =
    [
        "PATH", "HOME", "TMPDIR", "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "LD_LIBRARY_PATH", "LANG", "SystemRoot",
    ];
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text of a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="cancellationToken">Ends the process.</param>
    /// <exception cref="UnreadablePaperException">Anything that is no readable paper; its message is for the user.</exception>
    public static async Task<string> ReadAsync(byte[] content, CancellationToken cancellationToken)
    {
        using var process = Process.Start(Start()) ?? throw new InvalidOperationException("The process that reads a file does not start.");
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
            await SendAsync(process, content, cancellationToken);
            var words = await output;
            await errors;
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode switch
            {
                Read => words,
                Unreadable => throw new UnreadablePaperException(words),
                _ => throw UnreadablePaperException.TooMuch(),
            };
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private static async Task SendAsync(Process process, byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            await using var input = process.StandardInput.BaseStream;
            await input.WriteAsync(content, cancellationToken);
        }
        catch (IOException)
        {
            // It ended before it read all: its exit code tells.
        }
    }

    private static ProcessStartInfo Start()
    {
        var host = Environment.ProcessPath ?? throw new InvalidOperationException("The program's own file is not known.");
        var isShared = Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string[] arguments = isShared ? [Path.Combine(AppContext.BaseDirectory, "Partenariat.Bot.dll"), Command] : [Command];
        var start = new ProcessStartInfo(host, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = s_utf8,
        };
        foreach (var name in start.Environment.Keys.Except(s_kept, StringComparer.OrdinalIgnoreCase).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        // Neither sockets nor dumps: nothing of a paper comes to a disk.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
