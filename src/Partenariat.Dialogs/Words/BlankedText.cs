namespace Partenariat.Dialogs.Words;

/// <summary>A text with blanks in place of what is set aside: of the same length, so that all that stays keeps its place.</summary>
/// <param name="text">The text without blanks.</param>
internal sealed class BlankedText(string text)
{
    private char[]? _characters;

    /// <summary>Blanks a part.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">The position after it.</param>
    public void Blank(int start, int end)
    {
        _characters ??= text.ToCharArray();
        _characters.AsSpan(start, end - start).Fill(' ');
    }

    /// <inheritdoc />
    public override string ToString()
    {
        return _characters is null ? text : new string(_characters);
    }
}
