namespace Partenariat.Dialogs.Answers;

/// <summary>A greeting, thanks, help: no passage.</summary>
public sealed record SmalltalkAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Smalltalk;
}
