using System.Text.Json;
using System.Text.Json.Nodes;

namespace Partenariat.Cards.Tests.Rendering;

/// <summary>What Teams knows of Adaptive Cards, layouts included: the types of the npm package <c>@microsoft/teams.cards</c>,
/// which Microsoft makes from the schema of the cards documentation (adaptivecards.microsoft.com). The schema of version 1.5
/// itself, of which no package holds a copy, knows no layouts.</summary>
public sealed class TeamsSchema : IDisposable
{
    private readonly NodeScript _script = new("schema.mjs");

    /// <summary>The properties and values of a card that Teams does not know; none for a valid card.</summary>
    public IReadOnlyList<string> Check(JsonNode card)
    {
        return JsonSerializer.Deserialize<IReadOnlyList<string>>(_script.Ask(card.ToJsonString()))!;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _script.Dispose();
    }
}
