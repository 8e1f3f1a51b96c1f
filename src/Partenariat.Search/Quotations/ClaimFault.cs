namespace Partenariat.Search.Quotations;

/// <summary>A part of a claim that is not what the dossier gives, or that cannot be compared with it.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Claimed">What the message gives.</param>
/// <param name="Actual">What the dossier gives; empty where it gives nothing to put in its place.</param>
public sealed record ClaimFault(ClaimPart Part, string Claimed, string Actual)
{
    /// <summary>True for a page where the dossier gives none to compare it with: it may be right and cannot be confirmed.</summary>
    public bool IsOpen => Part == ClaimPart.Page && Actual.Length == 0;
}

/// <summary>The parts of a claim.</summary>
public enum ClaimPart
{
    /// <summary>The spelling of a name.</summary>
    Name,

    /// <summary>Who quotes the words.</summary>
    Quoter,

    /// <summary>The work.</summary>
    Work,

    /// <summary>The year.</summary>
    Year,

    /// <summary>The page.</summary>
    Page,

    /// <summary>The article of a law.</summary>
    Article,
}
