namespace Partenariat.Search.Quotations.Tokens;

/// <summary>A token of a message.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">
/// The folded word, the digits, the sign; "\n" for a line break and "\n\n" for an empty line; the words inside for a quotation.
/// </param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="End">The position after its last character.</param>
/// <param name="IsCapital">True where its first letter is a capital.</param>
/// <param name="IsUpper">True where it has two letters or more and all are capitals.</param>
internal readonly record struct MessageToken(TokenKind Kind, string Text, int Start, int End, bool IsCapital = false, bool IsUpper = false)
{
    public bool IsSign(char sign)
    {
        return Kind == TokenKind.Sign && Text[0] == sign;
    }

    public bool IsWord(string folded)
    {
        return Kind == TokenKind.Word && Text == folded;
    }

    public bool IsDash => Kind == TokenKind.Sign && Text[0] is '-' or '–' or '—' or '―' or '→' or '>';

    /// <summary>True for one capital letter: « F. Dhume ».</summary>
    public bool IsInitial => Kind == TokenKind.Word && IsCapital && End - Start == 1;
}
