using System.Diagnostics;
using System.Text;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Runs one of the scripts beside the tests, which ask an official package for its judgement.</summary>
internal static class NodeScript
{
    public static async Task<string> RunAsync(string script, string input)
    {
        var start = new ProcessStartInfo("node", Path.Combine(AppContext.BaseDirectory, script))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node does not start");
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? await output : throw new InvalidOperationException(await errors);
    }
}
