namespace Partenariat.Dialogs.Answers;

/// <summary>What the testimonies are.</summary>
public sealed record TestimonyAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Testimony;
}
