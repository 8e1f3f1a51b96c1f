using Partenariat.Cards.Layouts;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;

namespace Partenariat.Bot.Papers;

/// <summary>The report on a paper as plain text, the worst quotation first.</summary>
internal static class PaperListing
{
    /// <summary>The text.</summary>
    public static string Write(PaperReport report)
    {
        var quotations = report.Quotations.Quotations
            .Select((check, index) => (Check: check, Number: index + 1))
            .OrderBy(entry => ReviewWords.Rank(entry.Check))
            .SelectMany(entry => Lines(entry.Check, entry.Number));
        return string.Join('\n', [.. PaperWords.Summary(report), "", .. quotations, .. report.Copied.SelectMany(Lines), .. report.Works.SelectMany(Lines)]);
    }

    private static IEnumerable<string> Lines(QuotationCheck check, int number)
    {
        var verdict = check.Report is { } found ? French.Capitalize(VerdictWords.Word(found)) : French.Set("Non vérifiée");
        yield return $"{number}. {verdict} «\u00A0{check.Text}\u00A0»";
        yield return check.Report is { } report
            ? $"   {string.Join(' ', AttributionWords.Faults(report).Prepend(VerdictWords.Explain(report)))}"
            : $"   {ReviewWords.Why(check.Unchecked ?? UncheckedReason.NoWords)}";
        foreach (var detail in check.Report is { } compared ? QuotationComparison.Differences(compared).Concat(QuotationComparison.Marked(compared)) : [])
        {
            yield return $"   - {detail}";
        }

        if (PaperWords.Reference(check.Report) is { } reference)
        {
            yield return $"   {reference}";
        }
    }

    private static IEnumerable<string> Lines(CopiedWords copied)
    {
        yield return $"{French.Set("Sans guillemets :")} «\u00A0{copied.Text}\u00A0»";
        yield return $"   {PaperWords.Reference(copied.Report)}";
    }

    private static IEnumerable<string> Lines(ListedWork work)
    {
        yield return $"{French.Set("Bibliographie :")} {work.Text}";
        yield return $"   {(work.Faults.Count == 0 ? "auteur et année comme dans le dossier" : string.Join(French.Set(" ; "), PaperWords.Faults(work)))}";
    }
}
