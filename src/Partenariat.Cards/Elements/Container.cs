namespace Partenariat.Cards.Elements;

/// <summary>Elements one under the other.</summary>
internal sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
{
    public ContainerStyle? Style { get; init; }

    public IReadOnlyList<AreaGridLayout>? Layouts { get; init; }
}
