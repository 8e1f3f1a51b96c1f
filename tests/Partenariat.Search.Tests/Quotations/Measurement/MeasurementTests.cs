using Partenariat.Corpus;
using Partenariat.Search.Quotations;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>The measurement that docs/quotation-check.md reports: the thresholds hold as long as this holds.</summary>
public sealed class MeasurementTests(ITestOutputHelper output)
{
    private const int Alterations = 2100;
    private const int Inventions = 2100;
    private const double FewWords = 0.2;

    [Fact]
    public void Alterations_AreNeverExact_AndTheSlightOnesAreFoundWhereTheyComeFrom()
    {
        var checks = new AlterationGenerator(Dossier.Edition, Dossier.Checker, seed: 2010)
            .Generate(Alterations)
            .Select(sample => (Sample: sample, Report: Dossier.Check(sample.Text)))
            .ToList();

        Print(checks.Select(check => (Share(check.Sample), Outcome(check.Sample, check.Report))));
        Assert.Empty(checks.Where(check => check.Report.Verdict is QuotationVerdict.Exact or QuotationVerdict.Misattributed).Select(check => check.Sample.Text));
        var slight = checks.Where(check => check.Sample.ChangedShare <= FewWords).ToList();
        Assert.InRange(slight.Count(check => IsRight(check.Sample, check.Report)), 0.99 * slight.Count, slight.Count);
    }

    [Fact]
    public void Inventions_AreNeverFound()
    {
        var checks = new InventionGenerator(Dossier.Edition, seed: 2011)
            .Generate(Inventions)
            .Select(sample => (Sample: sample, Report: Dossier.Check(sample.Text)))
            .ToList();

        Print(checks.Select(check => (check.Sample.Family, Outcome(check.Sample, check.Report))));
        Assert.Empty(checks.Where(check => check.Report.Verdict != QuotationVerdict.NotFound).Select(check => check.Sample.Text));
    }

    [Fact]
    public void EveryPassage_IsExactAsItStands()
    {
        var wrong = Dossier.Edition.Passages
            .Where(passage => QuoteWords(passage) is >= 3 and <= QuotationRequest.MaximumWords)
            .Select(passage => (passage, Report: Dossier.Check(passage.Text)))
            .Where(check => check.Report.Verdict != QuotationVerdict.Exact || !Holds(check.Report, check.passage))
            .Select(check => $"{check.passage.Id}: {check.Report.Verdict} {check.Report.Reason} {check.Report.Passage?.Id}");

        Assert.Empty(wrong);
    }

    private static int QuoteWords(Passage passage)
    {
        return passage.Text.Split(' ', '\n').Count(word => word.Any(char.IsLetterOrDigit));
    }

    private static string Share(Sample sample)
    {
        return sample.ChangedShare switch
        {
            <= 0.1 => "up to 10 % of the words changed",
            <= FewWords => "10 to 20 %",
            <= 0.35 => "20 to 35 %",
            _ => "more than 35 %",
        };
    }

    private static string Outcome(Sample sample, QuotationReport report)
    {
        return report.Verdict != QuotationVerdict.Altered ? report.Verdict.ToString()
            : sample.PassageId is null || IsRight(sample, report) ? "Altered"
            : "Altered, elsewhere";
    }

    private static bool IsRight(Sample sample, QuotationReport report)
    {
        return report.Verdict == QuotationVerdict.Altered
            && Dossier.Edition.FindPassage(sample.PassageId ?? "") is { } passage
            && Holds(report, passage);
    }

    private static bool Holds(QuotationReport report, Passage passage)
    {
        return report.Places.Any(place => place.Passages.Any(found => Outermost(found).Id == Outermost(passage).Id));
    }

    private static Passage Outermost(Passage passage)
    {
        return passage.Parent is { } parent ? Outermost(parent) : passage;
    }

    private void Print(IEnumerable<(string Row, string Column)> cells)
    {
        foreach (var row in cells.GroupBy(cell => cell.Row, StringComparer.Ordinal).OrderBy(row => row.Key, StringComparer.Ordinal))
        {
            var counts = row.GroupBy(cell => cell.Column, StringComparer.Ordinal).Select(column => $"{column.Key} {column.Count()}");
            output.WriteLine($"{row.Key}: {string.Join(", ", counts)}");
        }
    }
}
