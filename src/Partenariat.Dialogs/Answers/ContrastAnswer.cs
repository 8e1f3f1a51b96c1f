using Partenariat.Corpus;

namespace Partenariat.Dialogs.Answers;

/// <summary>What sets two to four notions, or two authors, apart.</summary>
public sealed record ContrastAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Contrast;

    /// <summary>The tables, the first one shown first, cut to the notions asked about; empty where nobody compares them.</summary>
    public IReadOnlyList<Contrast> Contrasts { get; init; } = [];
}
