using Partenariat.Cards.Views;
using Partenariat.Cards.Wording;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;

namespace Partenariat.Cards.Layouts;

/// <summary>The quotations of a message on a line each, in the order of the message: none is left out.</summary>
internal static class ReviewLines
{
    private const int LongestGiven = 90;
    private const int MostDifferences = 2;

    /// <summary>The lines.</summary>
    public static IEnumerable<ReviewedQuotation> Of(MessageReport review)
    {
        return review.Quotations
            .Select((check, index) => (Check: check, Number: index + 1))
            .Select(entry => Line(entry.Check, entry.Number));
    }

    private static ReviewedQuotation Line(QuotationCheck check, int number)
    {
        return new ReviewedQuotation
        {
            Number = number,
            Verdict = check.Report is { } report ? VerdictWords.Word(report) : French.Set("non vérifiée"),
            Tone = check.Report is { } found ? VerdictWords.Tone(found) : VerdictTone.Neutral,
            Given = new Line(
            [
                new Run(Marks.Opening, Mark.Guillemet),
                new Run(Shortener.Label(OneLine.Of(check.Text.Trim()), LongestGiven)),
                new Run(Marks.Closing, Mark.Guillemet),
            ]),
            Note = check.Report is { } read ? Note(read) : ReviewWords.Why(check.Unchecked ?? UncheckedReason.NoWords),
        };
    }

    private static string Note(QuotationReport report)
    {
        if (report.Verdict == QuotationVerdict.NotFound)
        {
            return "";
        }

        var differences = report.Differences.Take(MostDifferences).Select(QuotationComparison.Describe);
        var more = report.Differences.Count > MostDifferences ? [French.Set($"et {report.Differences.Count - MostDifferences} autres")] : Array.Empty<string>();
        var words = string.Join(French.Set(" ; "), differences.Concat(more));
        var isToldByVerdict = VerdictWords.Tone(report) == VerdictTone.Good;
        var whose = isToldByVerdict ? "" : AttributionWords.Explain(report);
        var sentence = words.Length > 0 ? $"{French.Capitalize(words)}." : "";
        return string.Join(' ', new[] { sentence, whose, string.Join(' ', AttributionWords.Faults(report)) }.Where(part => part.Length > 0));
    }
}
