namespace Partenariat.Dialogs.Answers;

/// <summary>What a law says.</summary>
public sealed record LawAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Law;
}
