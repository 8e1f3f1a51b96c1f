using Partenariat.Corpus;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Answers;

/// <summary>
/// What the bot answers, free of any channel. Every sentence about the subject is in <see cref="Passages"/>,
/// <see cref="Contrasts"/>, <see cref="Debate"/> or <see cref="Quotations"/>, verbatim; the other strings are the
/// bot's own words: labels, and what it did or did not find.
/// </summary>
public sealed record Answer
{
    /// <summary>The kind.</summary>
    public required AnswerKind Kind { get; init; }

    /// <summary>A heading in French, plain text, such as « Réseau / partenariat ».</summary>
    public required string Title { get; init; }

    /// <summary>The bot's own sentence before the passages, in French, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The bot's own remarks after the passages, such as « Les auteurs ne sont pas d’accord. ».</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What is missing, or null where nothing is.</summary>
    public Absence? Absence { get; init; }

    /// <summary>Ids of the notions asked about, in the order of the question.</summary>
    public IReadOnlyList<string> Notions { get; init; } = [];

    /// <summary>The passages, best first; the first is the main answer. Cards page through them.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The contrasts, the first one shown first, cut to the notions asked about.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; init; } = [];

    /// <summary>The debate, or null.</summary>
    public Debate? Debate { get; init; }

    /// <summary>The quotations checked, in the order of the message; empty for other kinds.</summary>
    public IReadOnlyList<QuotationReport> Quotations { get; init; } = [];

    /// <summary>The references asked for in a style, which are then the answer itself; empty for other answers.</summary>
    public IReadOnlyList<StyledReference> References { get; init; } = [];

    /// <summary>Follow-ups.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>For a clarification: the readings to choose from, « aucune de ces propositions » excluded.</summary>
    public IReadOnlyList<Suggestion> Choices { get; init; } = [];

    /// <summary>Why this is shown, in words, in French.</summary>
    public required string Why { get; init; }

    /// <summary>The messages that lead to this very answer when they are sent one after the other to a new
    /// conversation, the last one being the question: what a « more » button replays. Not trusted text.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];
}
