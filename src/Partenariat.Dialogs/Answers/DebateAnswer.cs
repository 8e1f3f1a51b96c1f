using Partenariat.Corpus;

namespace Partenariat.Dialogs.Answers;

/// <summary>One question, several positions.</summary>
public sealed record DebateAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Debate;

    /// <summary>The debate.</summary>
    public required Debate Debate { get; init; }

    /// <summary>One side was asked for, and its positions come first.</summary>
    public bool IsOfASide { get; init; }
}
