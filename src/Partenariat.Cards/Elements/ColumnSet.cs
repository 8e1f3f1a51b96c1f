namespace Partenariat.Cards.Elements;

/// <summary>Columns side by side. Two at most: a phone has no room for more.</summary>
internal sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;

/// <summary>A column.</summary>
/// <param name="Width"><c>stretch</c>, or <c>auto</c> for as little as it needs.</param>
/// <param name="Items">Its elements.</param>
internal sealed record Column(string Width, IReadOnlyList<CardElement> Items)
{
    public VerticalAlignment? VerticalContentAlignment { get; init; }
}
