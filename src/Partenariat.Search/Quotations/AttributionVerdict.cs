namespace Partenariat.Search.Quotations;

/// <summary>Whether the words are whose the quotation says they are.</summary>
public enum AttributionVerdict
{
    /// <summary>No author and no work is claimed.</summary>
    Unclaimed,

    /// <summary>The author claimed speaks, or is the one who quotes the words.</summary>
    Right,

    /// <summary>Somebody else speaks.</summary>
    Wrong,
}
