using System.Text.Json.Serialization;

namespace Partenariat.Cards.Elements;

/// <summary>An element of a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(RichTextBlock), "RichTextBlock")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
internal abstract record CardElement
{
    public string? Id { get; init; }

    /// <summary>False for an element that a button brings to light.</summary>
    public bool? IsVisible { get; init; }

    public Spacing? Spacing { get; init; }

    public bool? Separator { get; init; }

    /// <summary>The place in the layout of the container around it, see <see cref="AreaGridLayout"/>; null for none.</summary>
    [JsonPropertyName("grid.area")]
    public string? Area { get; init; }
}
