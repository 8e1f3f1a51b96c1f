using Partenariat.Search.Quotations.Comparison;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>A place that fits a quotation, and who has to do with it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Comparison">The words side by side.</param>
/// <param name="Parties">Who speaks, quotes or is presented there.</param>
/// <param name="IsWhole">True where the quotation is the whole passage.</param>
/// <param name="IsIntroductionOther">
/// True where the words differ, but none inside the author's: only those with which the dossier introduces them.
/// </param>
internal sealed record FoundPlace(
    QuotationPlace Place,
    QuoteComparison Comparison,
    Parties Parties,
    bool IsWhole,
    bool IsIntroductionOther)
{
    /// <summary>The quotation marks of the passage's author around the words; null where there are none.</summary>
    public InnerMarks? Marks { get; init; }
}
