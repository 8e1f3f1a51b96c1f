namespace Partenariat.Dialogs.Answers;

/// <summary>The bot asks back: several readings are close to each other, or something is missing.</summary>
public sealed record ClarifyAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Clarify;

    /// <summary>The readings to choose from, « aucune de ces propositions » excluded.</summary>
    public IReadOnlyList<Suggestion> Choices { get; init; } = [];
}
