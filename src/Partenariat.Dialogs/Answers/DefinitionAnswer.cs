namespace Partenariat.Dialogs.Answers;

/// <summary>What a notion is.</summary>
public sealed record DefinitionAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Definition;
}
