namespace Partenariat.Search.Quotations.Tokens;

/// <summary>What a token of a message is.</summary>
internal enum TokenKind
{
    /// <summary>Letters, digits after them included.</summary>
    Word,

    /// <summary>Digits, letters after them included: « 2001a », « 1er ».</summary>
    Number,

    /// <summary>Any other visible character.</summary>
    Sign,

    /// <summary>A superscript number: the call of a note.</summary>
    Call,

    /// <summary>One line break, or several.</summary>
    Line,

    /// <summary>A stretch in quotation marks, the marks included: for those around it, one thing.</summary>
    Quotation,
}
