namespace Partenariat.Cards.Elements;

/// <summary>An element of a card.</summary>
internal abstract record CardElement
{
    public string? Id { get; init; }

    /// <summary>False for an element that a button brings to light.</summary>
    public bool? IsVisible { get; init; }

    public Spacing? Spacing { get; init; }

    public bool? Separator { get; init; }

    /// <summary>The place in the layout of the container around it, see <see cref="AreaGridLayout"/>; null for none.</summary>
    public string? Area { get; init; }
}
