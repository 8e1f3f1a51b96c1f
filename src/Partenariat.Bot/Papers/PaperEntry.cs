using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>A quotation of a paper and its number in the order of the text; the titles of works have none.</summary>
/// <param name="Check">The quotation.</param>
/// <param name="Number">Its number, from 1; 0 for the title of a work.</param>
internal sealed record PaperEntry(QuotationCheck Check, int Number)
{
    /// <summary>True for a title in a reference.</summary>
    public bool IsTitle => Check.Unchecked == UncheckedReason.Title;

    /// <summary>True where nothing is to be done about it.</summary>
    public bool IsGood => Check.Report is { } report && VerdictWords.Tone(report) == VerdictTone.Good;

    /// <summary>All of a paper, in the order of the text.</summary>
    public static IReadOnlyList<PaperEntry> Of(PaperReport report)
    {
        List<PaperEntry> entries = [];
        var number = 0;
        foreach (var check in report.Quotations.Quotations)
        {
            entries.Add(new PaperEntry(check, check.Unchecked == UncheckedReason.Title ? 0 : ++number));
        }

        return entries;
    }

    /// <summary>The quotations without the titles, the worst first.</summary>
    public static IEnumerable<PaperEntry> WorstFirst(PaperReport report)
    {
        return Of(report).Where(entry => !entry.IsTitle).OrderBy(entry => ReviewWords.Rank(entry.Check)).ThenBy(entry => entry.Number);
    }
}
