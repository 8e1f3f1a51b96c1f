using Partenariat.Corpus;

namespace Partenariat.Dialogs.Answers;

/// <summary>
/// What the bot answers, free of any channel; a type for each kind. Every sentence about the subject is in
/// <see cref="Passages"/> or in the tables, positions and quotations of a kind, verbatim; the other strings are the
/// bot's own words: labels, and what it did or did not find.
/// </summary>
public abstract record Answer
{
    /// <summary>The kind.</summary>
    public abstract AnswerKind Kind { get; }

    /// <summary>A heading in French, plain text, such as « Réseau / partenariat ».</summary>
    public required string Title { get; init; }

    /// <summary>The bot's own sentence before the passages, in French, or null.</summary>
    public string? Message { get; init; }

    /// <summary>What of the question the dossier, or the author asked for, does not treat: the bot's own sentences, said before anything is shown.</summary>
    public IReadOnlyList<string> Silences { get; init; } = [];

    /// <summary>The bot's own remarks after the passages, such as « Les auteurs ne sont pas d’accord. ».</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What is missing, or null where nothing is.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Ids of the notions asked about, in the order of the question.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>The passages, best first; the first is the main answer. Cards page through them.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The telling words of the question: what is shown of a long passage holds the sentence that answers them; null for its beginning.</summary>
    public SoughtWords? Sought { get; init; }

    /// <summary>The thing of a list within a passage that is told, or null.</summary>
    internal TakenPart? Taken { get; init; }

    /// <summary>Follow-ups.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Why this is shown, in words, in French.</summary>
    public required string Why { get; init; }

    /// <summary>The messages that lead to this very answer when they are sent one after the other to a new
    /// conversation, the last one being the question: what a « more » button replays. Not trusted text.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];
}
