namespace Partenariat.Dialogs.Answers;

/// <summary>The dossier does not treat this.</summary>
public sealed record NotFoundAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.NotFound;
}
