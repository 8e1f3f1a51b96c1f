namespace Partenariat.Search.Quotations;

/// <summary>All quotations of a message or a paper, in order.</summary>
/// <param name="Text">The text that was read: the message without markup and invisible characters.</param>
/// <param name="Quotations">Every quotation, checked or not.</param>
/// <param name="Intent">What the message wants done with them.</param>
public sealed record MessageReport(string Text, IReadOnlyList<QuotationCheck> Quotations, QuotationIntent Intent)
{
    /// <summary>
    /// True where none of them stands in the dossier and the message asks for something else than a check, so that they are part of
    /// what is asked.
    /// </summary>
    public bool AsksForSomethingElse { get; init; }

    /// <summary>True where what stands in marks looks like the title of a book, and something is asked of that book.</summary>
    public bool AsksOfAMissingWork { get; init; }

    /// <summary>True for « et « … » ? » where the dossier does not have the words: what is asked of them, the messages before say.</summary>
    public bool GoesOn { get; init; }

    /// <summary>A message without a quotation to check.</summary>
    public static MessageReport None { get; } = new("", [], QuotationIntent.None);

    /// <summary>The reports on the quotations that were checked, in the order of the text.</summary>
    public IReadOnlyList<QuotationReport> Reports => [.. Quotations.Select(check => check.Report).OfType<QuotationReport>()];

    /// <summary>The worst verdict, in the order of <see cref="QuotationVerdict"/>; null where nothing was checked.</summary>
    public QuotationVerdict? Verdict => Reports.Count == 0 ? null : Reports.Max(report => report.Verdict);
}
