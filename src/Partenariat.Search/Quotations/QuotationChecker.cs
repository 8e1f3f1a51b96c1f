using Partenariat.Corpus;
using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Reporting;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations;

/// <summary>Says whether a quotation stands in the dossier, word for word, and whose words they are.</summary>
public sealed class QuotationChecker
{
    private readonly EditionText _text;
    private readonly PlaceFinder _places;
    private readonly ReportWriter _reports;
    private readonly VerbatimRuns _runs;

    private QuotationChecker(Edition edition)
    {
        _text = new EditionText(edition);
        _runs = new VerbatimRuns(_text);
        _places = new PlaceFinder(_text, _runs);
        _reports = new ReportWriter(edition, _text);
    }

    /// <summary>Prepares the checker for an edition. Thread-safe once built.</summary>
    public static QuotationChecker Build(Edition edition)
    {
        return new QuotationChecker(edition);
    }

    /// <summary>Checks one quotation; never throws, whatever the text.</summary>
    public QuotationReport Check(QuotationRequest request)
    {
        using var span = SearchTraces.Source.StartActivity("check quotation");
        if (request.Text.Length > QuotationRequest.MaximumLength)
        {
            return ReportWriter.NotFound(request.Text, NotFoundReason.TooLong);
        }

        var quote = new Quote(PastedText.Clean(request.Text), _text);
        var report = Check(quote, request);
        return JoinedPieces.MayImprove(report)
            ? JoinedPieces.Find(quote, piece => Check(new Quote(piece, _text), request), report) ?? report
            : report;
    }

    private QuotationReport Check(Quote quote, QuotationRequest request)
    {
        return QuoteLimits.Exclude(quote, request.IsShortMeant) is { } reason
            ? ReportWriter.NotFound(quote.Text, reason)
            : _reports.Write(quote, request, _places.Find(quote, [.. request.Claim.Names.SelectMany(name => name.AuthorIds)]));
    }

    /// <summary>The runs of at least so many words that a text has in common with the dossier, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="minimumWords">The shortest run to report, in words.</param>
    public IReadOnlyList<VerbatimRun> FindRuns(string text, int minimumWords)
    {
        return _runs.Find(text, minimumWords);
    }

    /// <summary>The edition as one row of words.</summary>
    internal EditionText Text => _text;

    /// <summary>Finds what is verbatim.</summary>
    internal VerbatimRuns Runs => _runs;
}
