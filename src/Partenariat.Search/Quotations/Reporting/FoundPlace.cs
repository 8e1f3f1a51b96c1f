using Partenariat.Search.Quotations.Comparison;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>A place that fits a quotation, and who may rightly be named for it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Comparison">The words side by side.</param>
/// <param name="SpeakerIds">Ids of the authors who may be named.</param>
/// <param name="WorkIds">Ids of the works that may be named.</param>
/// <param name="IsWhole">True where the quotation is the whole passage.</param>
/// <param name="IsIntroductionOther">
/// True where the words differ, but none inside the author's: only those with which the dossier introduces them.
/// </param>
internal sealed record FoundPlace(
    QuotationPlace Place,
    QuoteComparison Comparison,
    IReadOnlySet<string> SpeakerIds,
    IReadOnlySet<string> WorkIds,
    bool IsWhole,
    bool IsIntroductionOther);
