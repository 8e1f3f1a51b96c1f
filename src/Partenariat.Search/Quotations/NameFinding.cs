namespace Partenariat.Search.Quotations;

/// <summary>What somebody whom a message names has to do with the words.</summary>
/// <param name="Name">The name.</param>
/// <param name="Standing">What it has to do with them.</param>
public sealed record NameFinding(ClaimedName Name, NameStanding Standing);

/// <summary>What a person named for a quotation has to do with it.</summary>
public enum NameStanding
{
    /// <summary>The words are this person's.</summary>
    Speaker,

    /// <summary>This person quotes the words inside a text of their own.</summary>
    Quoter,

    /// <summary>The words present this person's work; a publisher or a review wrote them.</summary>
    Presented,

    /// <summary>The dossier itself, which holds the words of somebody else.</summary>
    Holder,

    /// <summary>The author of the passage puts the words between quotation marks and names this person: they may be theirs.</summary>
    NamedBeside,

    /// <summary>Said to quote the words, which the dossier does not say.</summary>
    OtherQuoter,

    /// <summary>None of these: the words are somebody else's.</summary>
    Stranger,
}
