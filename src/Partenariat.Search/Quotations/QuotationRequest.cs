namespace Partenariat.Search.Quotations;

/// <summary>A quotation to check, and what its user says of it.</summary>
/// <param name="Text">The quoted words only, as pasted: markup and invisible characters may be in it.</param>
public sealed record QuotationRequest(string Text)
{
    /// <summary>The longest quotation that is checked, in words.</summary>
    public const int MaximumWords = 1000;

    /// <summary>The longest text that is looked at, markup included, in characters.</summary>
    public const int MaximumLength = 200_000;

    /// <summary>Who, which work, which year and page is claimed.</summary>
    public Claim Claim { get; init; } = Claim.None;

    /// <summary>
    /// True where the words are few and still to be judged: they stand in marks alone, or are ascribed to somebody.
    /// </summary>
    public bool IsShortMeant { get; init; }
}
