namespace Partenariat.Cards.Elements;

/// <summary>A text that hosts show to the letter: for words of the dossier and of users.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

/// <summary>A run of such a text.</summary>
internal sealed record TextRun(string Text)
{
    public TextSize? Size { get; init; }

    public TextWeight? Weight { get; init; }

    public TextColor? Color { get; init; }

    public bool? IsSubtle { get; init; }

    public bool? Italic { get; init; }

    public bool? Highlight { get; init; }

    public bool? Strikethrough { get; init; }

    public bool? Underline { get; init; }

    public FontType? FontType { get; init; }
}
