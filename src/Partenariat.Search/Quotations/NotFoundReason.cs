namespace Partenariat.Search.Quotations;

/// <summary>Why a quotation was not found.</summary>
public enum NotFoundReason
{
    /// <summary>The dossier holds nothing like it.</summary>
    NotInDossier,

    /// <summary>There is no word in it.</summary>
    NoWords,

    /// <summary>Two words or fewer, or words so common that they say nothing about where they come from.</summary>
    TooShort,

    /// <summary>More than <see cref="QuotationRequest.MaximumWords"/> words.</summary>
    TooLong,
}
