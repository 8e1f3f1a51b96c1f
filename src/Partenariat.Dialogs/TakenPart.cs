namespace Partenariat.Dialogs;

/// <summary>The thing within a passage that an answer told: what « et le dernier ? » goes on from. Serializable as JSON.</summary>
public sealed record TakenPart
{
    /// <summary>The id of a passage that holds the list, or one of its things.</summary>
    public required string Passage { get; init; }

    /// <summary>What was counted.</summary>
    public required PartKind Kind { get; init; }

    /// <summary>Its place in the list, from 0; -1 after several of its things.</summary>
    public required int Place { get; init; }
}

/// <summary>What can be counted within a passage.</summary>
public enum PartKind
{
    /// <summary>Its sentences.</summary>
    Sentence,

    /// <summary>The things of its list.</summary>
    Point,

    /// <summary>The lines of its list, with those that have no number where others have one.</summary>
    Line,
}
