namespace Partenariat.Cards.Elements;

/// <summary>A text in which hosts read Markdown: for words of the bot only, see <see cref="Writing.Texts"/>.</summary>
internal sealed record TextBlock(string Text) : CardElement
{
    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public TextStyle? Style { get; init; }
}
