using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests.Rendering;

/// <summary>The official renderer in a Node process that lives as long as the tests that share it.</summary>
public sealed class CardRenderer : IDisposable
{
    private readonly NodeScript _script = new("render.mjs");

    /// <summary>Draws a card.</summary>
    public Drawing Draw(JsonNode card)
    {
        return JsonSerializer.Deserialize<Drawing>(_script.Ask(card.ToJsonString()), JsonSerializerOptions.Web)!;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _script.Dispose();
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
