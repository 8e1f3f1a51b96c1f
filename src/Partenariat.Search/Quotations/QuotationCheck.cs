namespace Partenariat.Search.Quotations;

/// <summary>A quotation of a message or a paper, checked or not.</summary>
/// <param name="Text">The quoted words, without the quotation marks around them.</param>
/// <param name="Start">Where the words begin in <see cref="MessageReport.Text"/>.</param>
/// <param name="IsMarked">True where quotation marks surround them.</param>
/// <param name="Claim">What the message says of them.</param>
public sealed record QuotationCheck(string Text, int Start, bool IsMarked, Claim Claim)
{
    /// <summary>What the check came to; null where it was not made.</summary>
    public QuotationReport? Report { get; init; }

    /// <summary>Why it was not checked; null where it was.</summary>
    public UncheckedReason? Unchecked { get; init; }

    /// <summary>The position after the last of the words.</summary>
    public int End => Start + Text.Length;
}
