namespace Partenariat.Corpus;

/// <summary>A person or a body that speaks in the dossier, or is named by it.</summary>
public sealed record Author
{
    /// <summary>The id in <c>authors.yaml</c>: lower-case ASCII with hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The family name, or null for a body.</summary>
    public string? Family { get; init; }

    /// <summary>The given name, or null where the dossier gives none.</summary>
    public string? Given { get; init; }

    /// <summary>The name of a body, or null for a person.</summary>
    public string? Literal { get; init; }

    /// <summary>Other spellings under which people look for this author.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The id of the note that presents the author, or null where the dossier gives none.</summary>
    public string? NoteId { get; init; }

    /// <summary>True where the dossier only points to this author and holds no words of theirs.</summary>
    public bool IsOnlyReferred { get; init; }

    /// <summary>Ids of the passages and notes that name an author who is only referred to.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];

    /// <summary>The name as it is shown: « Julien Damon », « colloque INRP 1993 ».</summary>
    public string Name => Literal ?? (Given is null ? Family ?? Id : $"{Given} {Family}");
}
