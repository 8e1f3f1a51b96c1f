namespace Partenariat.Search.Quotations;

/// <summary>Why words in quotation marks were not checked.</summary>
public enum UncheckedReason
{
    /// <summary>One word: a term.</summary>
    Term,

    /// <summary>The title of a work, in a reference.</summary>
    Title,

    /// <summary>A few words that nobody is claimed for and that the dossier does not have: an expression, perhaps the writer's own.</summary>
    Expression,

    /// <summary>Words that stand in too many places to tell anything.</summary>
    TooCommon,

    /// <summary>More than <see cref="QuotationRequest.MaximumWords"/> words.</summary>
    TooLong,

    /// <summary>No word at all.</summary>
    NoWords,

    /// <summary>One quotation more than are checked at a time.</summary>
    TooMany,
}
