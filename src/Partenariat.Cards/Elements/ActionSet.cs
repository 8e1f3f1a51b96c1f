namespace Partenariat.Cards.Elements;

/// <summary>Buttons side by side, or one under the other where there is no room.</summary>
internal sealed record ActionSet(IReadOnlyList<CardAction> Actions) : CardElement
{
    /// <summary>The most buttons that every host shows.</summary>
    public const int Most = 6;
}
