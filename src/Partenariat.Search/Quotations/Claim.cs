namespace Partenariat.Search.Quotations;

/// <summary>What a message says of one of its quotations: who speaks, in which work, when, on which page.</summary>
public sealed record Claim
{
    /// <summary>Nothing is claimed.</summary>
    public static Claim None { get; } = new();

    /// <summary>Those to whom the words are ascribed, and those who are said to quote them, in the order of the text.</summary>
    public IReadOnlyList<ClaimedName> Names { get; init; } = [];

    /// <summary>The works and laws named.</summary>
    public IReadOnlyList<ClaimedWork> Works { get; init; } = [];

    /// <summary>The years that stand beside no name; several where a review has one and its issue another.</summary>
    public IReadOnlyList<ClaimedNumber> Years { get; init; } = [];

    /// <summary>The page or range of pages, or null.</summary>
    public ClaimedNumber? Page { get; init; }

    /// <summary>The article of a law, such as « L. 312-6 », or null.</summary>
    public ClaimedNumber? Article { get; init; }

    /// <summary>What looks like a claim and was not understood, as written; empty where all was.</summary>
    public IReadOnlyList<string> NotUnderstood { get; init; } = [];

    /// <summary>True for « de Vidalenc ou de Sanchez ? »: one of the names is enough.</summary>
    public bool IsChoice { get; init; }

    /// <summary>True for « et al. »: more authors than are named.</summary>
    public bool AndOthers { get; init; }

    /// <summary>True where a name or a work is claimed.</summary>
    public bool SaysWho => Names.Count > 0 || Works.Count > 0;

    /// <summary>True where nothing at all is claimed, understood or not.</summary>
    public bool IsEmpty => !SaysWho && Years.Count == 0 && Page is null && Article is null && NotUnderstood.Count == 0;
}

/// <summary>Somebody whom a message names for a quotation.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="Role">What the person is said to have done.</param>
public sealed record ClaimedName(string Text, int Start, ClaimRole Role)
{
    /// <summary>The authors of the edition who bear the name; empty for somebody whom the dossier does not have.</summary>
    public IReadOnlyList<string> AuthorIds { get; init; } = [];

    /// <summary>The authors of the edition whose name differs by a letter or two.</summary>
    public IReadOnlyList<string> NearIds { get; init; } = [];

    /// <summary>True where the dossier itself is named.</summary>
    public bool IsDossier { get; init; }

    /// <summary>The years that stand beside the name; empty where none does.</summary>
    public IReadOnlyList<ClaimedNumber> Years { get; init; } = [];
}

/// <summary>A work or a law named for a quotation.</summary>
/// <param name="Text">The title, or the law, as written.</param>
/// <param name="Start">Where it begins in the message.</param>
/// <param name="SourceIds">The works of the edition that it may be; empty where the dossier does not have it.</param>
/// <param name="IsLaw">True for a law or an official text.</param>
public sealed record ClaimedWork(string Text, int Start, IReadOnlyList<string> SourceIds, bool IsLaw);

/// <summary>A year, a page or an article claimed for a quotation.</summary>
/// <param name="Value">As compared: « 2001 », « 12-13 », « L. 312-6 ».</param>
/// <param name="Text">As written: « p. 12-13 ».</param>
/// <param name="Start">Where it begins in the message.</param>
public sealed record ClaimedNumber(string Value, string Text, int Start);

/// <summary>What somebody named for a quotation is said to have done.</summary>
public enum ClaimRole
{
    /// <summary>Said the words.</summary>
    Speaks,

    /// <summary>Quotes them: « cité par ».</summary>
    Quotes,
}
