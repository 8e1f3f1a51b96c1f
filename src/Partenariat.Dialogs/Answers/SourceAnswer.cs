namespace Partenariat.Dialogs.Answers;

/// <summary>Where words come from; or references in the styles asked for.</summary>
public sealed record SourceAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Source;

    /// <summary>The references asked for in a style, which are then the answer itself; empty where none is.</summary>
    public IReadOnlyList<StyledReference> References { get; init; } = [];
}
