namespace Partenariat.Cards.Views;

/// <summary>A reference in one style, to be copied.</summary>
/// <param name="Style">The name of the style.</param>
/// <param name="Text">The reference; several lines for a file format.</param>
/// <param name="IsFile">True for a format that programs read.</param>
public sealed record StyledCitation(string Style, string Text, bool IsFile) : Block
{
    /// <summary>True for a file shown at once; otherwise it opens at a button.</summary>
    public bool IsOpen { get; init; }
}
