using System.Globalization;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Papers;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>Whole papers of 5 to 30 quotations with known faults.</summary>
public sealed class WholePaperTests(ITestOutputHelper output)
{
    private const int Papers = 60;
    private const double MostMissed = 0.02;

    [Fact]
    public void Papers_HaveNoFaultHiddenAndNoneInvented()
    {
        var generator = new PaperGenerator(seed: 2026);
        var review = PaperReview.Build(Dossier.Edition, Dossier.Review);
        List<string> harmful = [];
        List<string> missed = [];
        var total = 0;
        for (var paper = 0; paper < Papers; paper++)
        {
            var (text, quotations) = generator.Next();
            var report = review.Check(text);
            var checks = report.Quotations.Quotations.Where(check => check.Unchecked is not (UncheckedReason.Title or UncheckedReason.Term)).ToList();
            harmful.AddRange(report.Copied.Select(copied => $"copied: {copied.Text}"));
            if (checks.Count != quotations.Count)
            {
                harmful.Add($"{checks.Count} quotations of {quotations.Count}: {text}");
                continue;
            }

            total += quotations.Count;
            foreach (var (placed, check) in quotations.Zip(checks))
            {
                var line = $"{check.Report?.Verdict} {check.Report?.Attribution.Verdict}: {placed}";
                if (IsHarmful(placed, check.Report))
                {
                    harmful.Add(line);
                }
                else if (!IsRight(placed, check.Report))
                {
                    missed.Add(line);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{total} quotations, {harmful.Count} harmful, {missed.Count} missed"));
        missed.ForEach(output.WriteLine);
        harmful.ForEach(output.WriteLine);
        Assert.Empty(harmful);
        Assert.InRange(missed.Count, 0, MostMissed * total);
    }

    // A fault that is not said, or one that is none.
    private static bool IsHarmful(PlacedQuotation placed, QuotationReport? report)
    {
        return report is null || placed.Fault switch
        {
            PlacedFault.None => report.Verdict is QuotationVerdict.Altered or QuotationVerdict.NotFound || IsFalse(placed, report.Attribution.Verdict),
            PlacedFault.Altered => report.Verdict == QuotationVerdict.Exact || (report.Verdict != QuotationVerdict.NotFound && IsFalse(placed, report.Attribution.Verdict)),
            _ => report.Verdict != QuotationVerdict.NotFound,
        };
    }

    private static bool IsFalse(PlacedQuotation placed, AttributionVerdict found)
    {
        return found != placed.Attribution && found is AttributionVerdict.Right or AttributionVerdict.Wrong;
    }

    private static bool IsRight(PlacedQuotation placed, QuotationReport? report)
    {
        return placed.Fault == PlacedFault.Invented
            || (report!.Attribution.Verdict == placed.Attribution && (placed.Fault == PlacedFault.None || report.Verdict != QuotationVerdict.NotFound));
    }
}
