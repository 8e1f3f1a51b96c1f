using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Answers;

/// <summary>Whether quotations are exact.</summary>
public sealed record QuotationAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Quotation;

    /// <summary>The quotations checked, in the order of the message; at least one.</summary>
    public required IReadOnlyList<QuotationReport> Quotations { get; init; }
}
