using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Partenariat.Corpus.Tests;

/// <summary>The citation processors from npm (see <c>citations/processors.cjs</c>), in a Node process for one call.</summary>
internal static class CitationProcessors
{
    /// <summary>The APA references of CSL-JSON items, by id.</summary>
    public static Task<JsonNode> FormatApaAsync(JsonArray items)
    {
        return RunAsync("apa", items);
    }

    /// <summary>Reads texts in BibTeX, RIS or CSL-JSON; the CSL-JSON items of each.</summary>
    public static Task<JsonNode> ReadAsync(IEnumerable<string> texts)
    {
        return RunAsync("read", new JsonArray([.. texts.Select(text => JsonValue.Create(text))]));
    }

    private static async Task<JsonNode> RunAsync(string command, JsonNode input)
    {
        var utf8 = new UTF8Encoding(false);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine("citations", "processors.cjs"), command])
        {
            WorkingDirectory = FindProject(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonNode.Parse(await output)!;
    }

    // Node finds its modules beside the script: they stay in the project, not in the output.
    private static string FindProject()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "package.json")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
