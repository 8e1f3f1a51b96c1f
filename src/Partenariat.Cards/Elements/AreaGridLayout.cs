namespace Partenariat.Cards.Elements;

/// <summary>How the elements of a container stand on a wide card of Teams; other hosts and widths stack them.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/container-layouts: <c>Layout.AreaGrid</c>
/// takes columns in per cent, of which the last one, not named, has the rest; an element goes to its area by <c>grid.area</c>.
/// Teams knows it in cards of version 1.5; the schema of that version does not, and its readers leave out what they do not
/// know. Names and values as in <c>IAreaGridLayout</c> of the npm package <c>@microsoft/teams.cards</c>.</remarks>
/// <param name="Columns">The widths of all columns but the last, in per cent.</param>
/// <param name="Areas">The places.</param>
internal sealed record AreaGridLayout(IReadOnlyList<int> Columns, IReadOnlyList<GridArea> Areas);

/// <summary>A place in the first row of the grid.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Column">Its column from 1.</param>
internal sealed record GridArea(string Name, int Column);
