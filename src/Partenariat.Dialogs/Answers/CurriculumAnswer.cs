namespace Partenariat.Dialogs.Answers;

/// <summary>Where a subject stands in a curriculum.</summary>
public sealed record CurriculumAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Curriculum;
}
