using Partenariat.Corpus;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Papers;

/// <summary>Checks a whole paper: its quotations, what it has of the dossier without quotation marks, its bibliography.</summary>
public sealed class PaperReview
{
    /// <summary>The longest paper, in characters: some 250 pages.</summary>
    public const int MaximumLength = 1_000_000;

    // Reading costs some steps a word, a quotation what its alignment costs: far above what a paper of 200 pages needs.
    private const long MostSteps = 2_000_000_000;
    private const long MostStepsOfQuotation = 20_000_000;

    // Three for each page of the longest; the report on more would be no page that a browser can show.
    private const int MostQuotations = 1000;

    private readonly QuotationReview _quotations;
    private readonly CopyFinder _copies;
    private readonly BibliographyReader _bibliography;

    private PaperReview(Edition edition, QuotationReview quotations)
    {
        _quotations = quotations;
        _copies = new CopyFinder(quotations.Checker);
        _bibliography = new BibliographyReader(edition, quotations.Reader.References);
    }

    /// <summary>Prepares the review of papers on the review of messages. Thread-safe once built.</summary>
    public static PaperReview Build(Edition edition, QuotationReview quotations)
    {
        return new PaperReview(edition, quotations);
    }

    /// <summary>Checks a paper; of one that is too long, the beginning. Never throws for its content.</summary>
    /// <param name="paper">Its text.</param>
    /// <param name="cancellationToken">Ends the work between two quotations.</param>
    public PaperReport Check(string paper, CancellationToken cancellationToken = default)
    {
        var text = PastedText.Clean(paper.Length > MaximumLength ? paper[..MaximumLength] : paper);
        using var budget = WorkBudget.Begin(MostSteps, cancellationToken);
        List<QuotationCheck> checks = [];
        try
        {
            var reading = _quotations.Reader.Read(text, isPaper: true);
            checks.AddRange(reading.Quotations.Select(quotation => Check(text, quotation, checks.Count, cancellationToken)));
            return new PaperReport(new MessageReport(text, checks, QuotationIntent.Check))
            {
                Copied = [.. _copies.Find(text, [.. reading.Quotations.Select(quotation => quotation.Stretch)])],
                Works = [.. _bibliography.Read(text)],
                IsCutShort = paper.Length > MaximumLength,
            };
        }
        catch (WorkLimitException)
        {
            return new PaperReport(new MessageReport(text, checks, QuotationIntent.Check)) { IsCutShort = true };
        }
    }

    private QuotationCheck Check(string text, ReadQuotation quotation, int before, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var check = QuotationReview.Describe(text, quotation);
        if (before >= MostQuotations)
        {
            return check with { Unchecked = UncheckedReason.TooMany };
        }

        // What one quotation costs too much is not taken from those behind it.
        using var budget = WorkBudget.Begin(MostStepsOfQuotation, cancellationToken);
        try
        {
            return _quotations.Check(check, quotation, isAsked: false);
        }
        catch (WorkLimitException) when (budget.Spent > MostStepsOfQuotation)
        {
            return check with { Unchecked = UncheckedReason.TooLong };
        }
    }
}
