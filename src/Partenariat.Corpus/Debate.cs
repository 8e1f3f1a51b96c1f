namespace Partenariat.Corpus;

/// <summary>One question to which the authors of the dossier answer differently.</summary>
public sealed record Debate
{
    /// <summary>The id, such as <c>d2-convention</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The question in French.</summary>
    public required string Question { get; init; }

    /// <summary>Ids of the notions at stake.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>How people ask it; never shown.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Who holds what, in editorial order; at least two.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }
}

/// <summary>What one voice answers in a debate.</summary>
/// <param name="Label">A short editorial label in French, such as « non : informel possible ».</param>
/// <param name="By">Who speaks; empty for the dossier.</param>
/// <param name="Text">A verbatim fragment of the passage.</param>
/// <param name="Passage">The passage.</param>
public sealed record Position(string Label, IReadOnlyList<Author> By, string Text, Passage Passage)
{
    /// <summary>Whom the dossier reports, where the words are its own; else empty.</summary>
    public IReadOnlyList<Author> About { get; init; } = [];
}
