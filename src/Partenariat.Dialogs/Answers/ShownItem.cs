namespace Partenariat.Dialogs.Answers;

/// <summary>
/// One thing that stands on a card, in the order of the card: what « le deuxième », « le dernier », « l’autre tableau »
/// can mean in the next message. Cards report it; the state keeps it. Ids only. Serializable as JSON.
/// </summary>
public sealed record ShownItem
{
    /// <summary>What it is.</summary>
    public required ItemKind Kind { get; init; }

    /// <summary>The words by which the card names it, in French.</summary>
    public string Label { get; init; } = "";

    /// <summary>Ids of those who speak; empty for the dossier itself.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The id of the work, or null.</summary>
    public string? Work { get; init; }

    /// <summary>Ids of the notions that it sets apart or defines; may be empty.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>Ids of its passages; at least one, but for a work of which the dossier quotes nothing.</summary>
    public IReadOnlyList<string> Passages { get; init; } = [];
}

/// <summary>The kinds of things that a card shows.</summary>
public enum ItemKind
{
    /// <summary>A quoted passage.</summary>
    Passage,

    /// <summary>A table that sets notions apart.</summary>
    Table,

    /// <summary>A position in a debate.</summary>
    Position,

    /// <summary>A work: a line of a bibliography, a reference in a style.</summary>
    Work,

    /// <summary>A legal text.</summary>
    Law,

    /// <summary>A quotation that was checked.</summary>
    Quotation,
}
