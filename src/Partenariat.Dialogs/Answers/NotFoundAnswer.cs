namespace Partenariat.Dialogs.Answers;

/// <summary>The dossier does not treat this.</summary>
public sealed record NotFoundAnswer : Answer
{
    /// <summary>The title of an answer that says no more than that.</summary>
    public static string NotTreated { get; } = French.Set("Le dossier n'en parle pas");

    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.NotFound;
}
