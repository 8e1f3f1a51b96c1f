using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Answers;

/// <summary>Whether quotations are exact.</summary>
public sealed record QuotationAnswer : Answer
{
    /// <inheritdoc />
    public override AnswerKind Kind => AnswerKind.Quotation;

    /// <summary>All quotations of the message, in its order, checked or not; at least one.</summary>
    public required MessageReport Report { get; init; }
}
