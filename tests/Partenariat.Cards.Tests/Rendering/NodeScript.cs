using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Partenariat.Cards.Tests.Rendering;

/// <summary>A script of this folder in a Node process that answers each line with a line.</summary>
internal sealed class NodeScript(string name) : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly string s_folder = typeof(NodeScript).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Scripts").Value!;

    private readonly Process _node = Process.Start(new ProcessStartInfo("node", [Path.Combine(s_folder, name)])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = s_utf8,
        StandardOutputEncoding = s_utf8,
    })!;

    /// <summary>The answer to a line.</summary>
    public string Ask(string line)
    {
        _node.StandardInput.WriteLine(line);
        _node.StandardInput.Flush();
        return _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{name} has stopped: see its standard error.");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }
}
