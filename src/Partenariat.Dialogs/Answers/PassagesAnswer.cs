namespace Partenariat.Dialogs.Answers;

/// <summary>The best passages on an open question.</summary>
public sealed record PassagesAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Passages;
}
