using System.Text.Json.Serialization;

namespace Partenariat.Cards.Elements;

/// <summary>How the elements of a container stand on a wide card of Teams; other hosts and widths stack them.</summary>
/// <remarks>learn.microsoft.com, « Container layouts »: <c>Layout.AreaGrid</c> takes columns in per cent, of which the last
/// one, not named, has the rest; an element goes to its area by <c>grid.area</c>. Not part of the schema of version 1.5,
/// whose readers leave out what they do not know.</remarks>
/// <param name="Columns">The widths of all columns but the last, in per cent.</param>
/// <param name="Areas">The places.</param>
internal sealed record AreaGridLayout(IReadOnlyList<int> Columns, IReadOnlyList<GridArea> Areas)
{
    [JsonPropertyOrder(-2)]
    public string Type { get; } = "Layout.AreaGrid";

    [JsonPropertyOrder(-1)]
    public string TargetWidth { get; } = "atLeast:Standard";

    public string ColumnSpacing { get; } = "Default";
}

/// <summary>A place in the first row of the grid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Column">Its column from 1.</param>
internal sealed record GridArea(string Name, int Column)
{
    public int Row { get; } = 1;
}
