using Partenariat.Cards.Elements;

namespace Partenariat.Cards.Writing;

/// <summary>The places of a row of a table: its dimension, then one column for each notion.</summary>
/// <param name="hasDimension">False for a row without a label.</param>
/// <param name="sides">How many columns of words.</param>
internal sealed class NotionGrid(bool hasDimension, int sides)
{
    /// <summary>The area of the label.</summary>
    public const string Dimension = "dimension";

    // Room for a word such as « institutionnalisation ».
    private const int DimensionPercent = 18;

    /// <summary>The layout, on a screen as wide as Teams' standard and more.</summary>
    public AreaGridLayout Layout => new(
        [.. hasDimension ? [DimensionPercent] : Array.Empty<int>(), .. Enumerable.Repeat(SidePercent, sides - 1)],
        [
            .. hasDimension ? [new GridArea(Dimension, 1)] : Array.Empty<GridArea>(),
            .. Enumerable.Range(0, sides).Select(index => new GridArea(Side(index), First + index)),
        ]);

    private int First => hasDimension ? 2 : 1;

    private int SidePercent => (100 - (hasDimension ? DimensionPercent : 0)) / sides;

    /// <summary>The area of a side.</summary>
    public static string Side(int index)
    {
        return FormattableString.Invariant($"notion-{index + 1}");
    }
}
