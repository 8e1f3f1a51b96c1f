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
        var quotations = PaperEntry.WorstFirst(report).SelectMany(entry => Lines(entry.Check, entry.Number));
        var titles = PaperEntry.Of(report).Where(entry => entry.IsTitle).Select(entry => $"{French.Set("Titre d'ouvrage :")} {Quoted(entry.Check.Text)}");
        return string.Join('\n',
            [.. PaperWords.Summary(report), "", .. quotations, .. titles, .. report.Copied.SelectMany(Lines), .. report.Works.SelectMany(Lines)]);
    }

    private static IEnumerable<string> Lines(QuotationCheck check, int number)
    {
        var verdict = check.Report is { } found ? French.Capitalize(VerdictWords.Word(found)) : French.Set("Non vérifiée");
        yield return $"{number}. {verdict} {Quoted(check.Text)}";
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
        yield return $"{French.Set("Sans guillemets :")} {Quoted(copied.Text)}";
        yield return $"   {PaperWords.Reference(copied.Report)}";
    }

    private static IEnumerable<string> Lines(ListedWork work)
    {
        yield return $"{French.Set("Bibliographie :")} {work.Text}";
        yield return $"   {PaperWords.Verdict(work)}";
    }

    private static string Quoted(string words)
    {
        return French.Keep($"« {words} »");
    }
}
