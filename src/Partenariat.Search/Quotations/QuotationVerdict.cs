namespace Partenariat.Search.Quotations;

/// <summary>What the check of a quotation comes to; the details and the attribution say more.</summary>
public enum QuotationVerdict
{
    /// <summary>The words are in the dossier, and the attribution is right or not claimed.</summary>
    Exact,

    /// <summary>The dossier holds this sentence in other words; the attribution may be wrong as well.</summary>
    Altered,

    /// <summary>The words are in the dossier, but the author or the work claimed is not theirs.</summary>
    Misattributed,

    /// <summary>The dossier does not hold this; <see cref="QuotationReport.Reason"/> says why.</summary>
    NotFound,
}
