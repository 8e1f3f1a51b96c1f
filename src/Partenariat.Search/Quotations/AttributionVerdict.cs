namespace Partenariat.Search.Quotations;

/// <summary>Whether the words are whose the message says they are.</summary>
public enum AttributionVerdict
{
    /// <summary>No author and no work is claimed.</summary>
    Unclaimed,

    /// <summary>Everybody named speaks or quotes as claimed, and nothing of the reference is wrong.</summary>
    Right,

    /// <summary>
    /// Nobody else speaks, but the reference is not right as it stands: an author is missing, the year, page or work is
    /// another, only the one who quotes or presents the words is named.
    /// </summary>
    Incomplete,

    /// <summary>Somebody is named whose words these are not.</summary>
    Wrong,

    /// <summary>Something is claimed that was not understood.</summary>
    NotUnderstood,
}
