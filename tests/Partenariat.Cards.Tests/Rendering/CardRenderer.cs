using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests.Rendering;

/// <summary>The official renderer in a Node process that lives as long as the tests that share it.</summary>
public sealed class CardRenderer : IDisposable
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly string s_script = typeof(CardRenderer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "CardRenderer").Value!;

    private readonly Process _node = Process.Start(new ProcessStartInfo("node", [s_script])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        StandardInputEncoding = s_utf8,
        StandardOutputEncoding = s_utf8,
    })!;

    /// <summary>Draws a card.</summary>
    public Drawing Draw(JsonNode card)
    {
        _node.StandardInput.WriteLine(card.ToJsonString());
        _node.StandardInput.Flush();
        var line = _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The renderer has stopped: see its standard error.");
        return JsonSerializer.Deserialize<Drawing>(line, JsonSerializerOptions.Web)!;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }
}

/// <summary>What the renderer has to say about a card.</summary>
/// <param name="Version">The version that it read.</param>
/// <param name="Events">What it found wrong; unknown elements too.</param>
/// <param name="Logged">What it wrote to the console.</param>
/// <param name="Text">All text drawn, hidden text too.</param>
/// <param name="Buttons">The labels of the buttons, in order.</param>
/// <param name="Toggled">Which elements are visible after every « Lire la suite » was pressed, by id.</param>
public sealed record Drawing(
    string Version,
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Logged,
    string Text,
    IReadOnlyList<string> Buttons,
    IReadOnlyDictionary<string, bool> Toggled);
