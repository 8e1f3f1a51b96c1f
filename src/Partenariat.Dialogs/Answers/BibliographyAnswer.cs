namespace Partenariat.Dialogs.Answers;

/// <summary>What to read.</summary>
public sealed record BibliographyAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Bibliography;
}
