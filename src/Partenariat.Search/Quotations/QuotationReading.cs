namespace Partenariat.Search.Quotations;

/// <summary>What a message holds in the way of quotations.</summary>
/// <param name="Quotations">The quotations in order; empty where the message holds none.</param>
/// <param name="Intent">What the message wants done with them.</param>
/// <param name="VerbatimWords">How many words the longest verbatim run of the dossier has in the message.</param>
public sealed record QuotationReading(
    IReadOnlyList<PastedQuotation> Quotations,
    QuotationIntent Intent,
    int VerbatimWords);
