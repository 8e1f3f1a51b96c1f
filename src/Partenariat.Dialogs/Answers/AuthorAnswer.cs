namespace Partenariat.Dialogs.Answers;

/// <summary>What an author says, or who says something.</summary>
public sealed record AuthorAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Author;
}
