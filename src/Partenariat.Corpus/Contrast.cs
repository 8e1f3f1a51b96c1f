namespace Partenariat.Corpus;

/// <summary>Where a contrast comes from.</summary>
public enum ContrastStatus
{
    /// <summary>The author, or the dossier, draws it.</summary>
    Explicit,

    /// <summary>The passage says what the notions share.</summary>
    CommonGround,

    /// <summary>A definition that crosses another author's contrast.</summary>
    Crossing,

    /// <summary>Put side by side by the editors: nobody in the dossier contrasts them.</summary>
    Juxtaposed,
}

/// <summary>One author's contrast of two notions or more, dimension by dimension.</summary>
public sealed record Contrast
{
    /// <summary>The id, such as <c>c01-fonteneau</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Who draws it; empty for the dossier.</summary>
    public IReadOnlyList<Author> By { get; init; } = [];

    /// <summary>Whom the dossier reports, where the words are its own.</summary>
    public IReadOnlyList<Author> About { get; init; } = [];

    /// <summary>Ids of the notions: the columns, in order.</summary>
    public required IReadOnlyList<string> Notions { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ContrastStatus Status { get; init; }

    /// <summary>Ids of the contrasts that say the opposite.</summary>
    public IReadOnlyList<string> Contradicts { get; init; } = [];

    /// <summary>A short editorial remark in French, or null.</summary>
    public string? Note { get; init; }

    /// <summary>How people ask for it without naming its notions; never shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The rows, in order; at least one.</summary>
    public required IReadOnlyList<ContrastRow> Rows { get; init; }
}

/// <summary>One dimension of a contrast.</summary>
/// <param name="Dimension">Its editorial label in French.</param>
/// <param name="Cells">What the author says of each notion; a notion of which nothing is said has no cell.</param>
public sealed record ContrastRow(string Dimension, IReadOnlyList<ContrastCell> Cells);

/// <summary>A verbatim fragment in a contrast.</summary>
/// <param name="NotionId">The notion of the column.</param>
/// <param name="Text">The fragment: a contiguous part of the passage.</param>
/// <param name="Passage">The passage that it comes from.</param>
public sealed record ContrastCell(string NotionId, string Text, Passage Passage);
