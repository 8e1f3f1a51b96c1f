namespace Partenariat.Search.Quotations.Claims;

/// <summary>What was read for one stretch in quotation marks.</summary>
/// <param name="Quotation">Its token.</param>
/// <param name="Claim">What is claimed.</param>
/// <param name="IsTitle">True where it is a title in a reference.</param>
internal sealed record ClaimReading(int Quotation, Claim Claim, bool IsTitle)
{
    /// <summary>True where the claim was made for several quotations: « ces citations de Dhume ».</summary>
    public bool IsAnnounced { get; init; }
}

/// <summary>What stands on both sides of a quotation.</summary>
/// <param name="Quotation">Its token.</param>
/// <param name="From">The first token that may govern it.</param>
/// <param name="Before">What is claimed before it.</param>
/// <param name="After">What is claimed behind it.</param>
/// <param name="End">The position after the last token that belongs to the claim behind it.</param>
internal sealed record Sides(int Quotation, int From, Claim Before, Claim After, int End);
