namespace Partenariat.Corpus;

/// <summary>How the dossier treats a notion.</summary>
public enum NotionStatus
{
    /// <summary>At least one passage says what it is.</summary>
    Defined,

    /// <summary>The dossier names it but does not say what it is.</summary>
    Mentioned,

    /// <summary>The dossier points to a text about it that it does not hold.</summary>
    Referred,
}

/// <summary>A notion of the lexicon.</summary>
public sealed record Notion
{
    /// <summary>The id: lower-case ASCII with hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The term, such as « coopération ».</summary>
    public required string Label { get; init; }

    /// <summary>The term with its article, such as « la coopération ».</summary>
    public required string WithArticle { get; init; }

    /// <summary>For a thing that is counted, the term as one asks what it is, such as « un partenaire »; else null.</summary>
    public string? Indefinite { get; init; }

    /// <summary>Folded prefixes: every word that begins with one belongs to the notion's family.</summary>
    public IReadOnlyList<string> Stems { get; init; } = [];

    /// <summary>Folded words that begin with a stem but do not belong to the family.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>Further surface forms, of one or several words.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Ids of related notions, nearest first.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Ids of the notions that the dossier opposes to it.</summary>
    public IReadOnlyList<string> Opposed { get; init; } = [];

    /// <summary>How the dossier treats it.</summary>
    public required NotionStatus Status { get; init; }

    /// <summary>Ids of the passages that define it, best first; empty unless it is defined.</summary>
    public IReadOnlyList<string> Definitions { get; init; } = [];

    /// <summary>Ids of the passages that name it, where it is not defined.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];
}
