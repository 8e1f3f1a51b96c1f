using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Quotations;
using Partenariat.Search.Quotations.Texts;
using Xunit.Abstractions;

namespace Partenariat.Search.Tests.Quotations.Measurement;

/// <summary>The measurement that docs/quotation-check.md reports: the thresholds hold as long as this holds.</summary>
public sealed class MeasurementTests(ITestOutputHelper output)
{
    private const int Alterations = 2100;
    private const int Inventions = 2100;
    private const int Variants = 600;
    private const int Framed = 400;
    private const double FewWords = 0.2;

    private static readonly string[] s_frames =
    [
        "{0}", "« {0} »", "\"{0}\"", "vérifie : {0}", "verif citation vidalenc: {0}", "Dhume (2001) : « {0} »", "“{0}” qui a dit ça ?",
        "Bonjour, est-ce que cette citation est exacte : « {0} » ? Merci", "{0}\n\nest-ce que c'est exact ?", "{0} C'est bien de Merini ?",
        "d'où sort cette phrase : {0}", "{0} (Damon, 2009, p. 150)", "Peux-tu vérifier cette citation de Lahary ?\n{0}",
        "Selon Fonteneau, « {0} ». Est-ce juste ?", "J'ai trouvé ça dans un mémoire : \"{0}\". Tu confirmes ?",
        "« {0} » (Fonteneau, Travailler ensemble, p. 111)", "est-ce que Béhar a écrit : « {0} » ?", "{0} ... d'où ça vient ?",
    ];

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
    public void Inventions_WhoeverIsClaimed_AreNeverFound()
    {
        // With every author claimed at once, no claim of one of them can find more.
        var authors = Dossier.Edition.Authors.Select(author => author.Id).ToArray();
        var checks = new InventionGenerator(Dossier.Edition, seed: 2011)
            .Generate(Inventions)
            .Select(sample => (Sample: sample, Report: Dossier.Check(sample.Text, authors)))
            .ToList();

        Print(checks.Select(check => (check.Sample.Family, Outcome(check.Sample, check.Report))));
        Assert.Empty(checks.Where(check => check.Report.Verdict != QuotationVerdict.NotFound).Select(check => check.Sample.Text));
    }

    [Fact]
    public void Variants_InTypographyAlone_AreExact()
    {
        var checks = new VariantGenerator(Dossier.Edition, seed: 2012)
            .Generate(Variants)
            .Select(sample => (Sample: sample, Report: Dossier.Check(sample.Text)))
            .ToList();

        Print(checks.Select(check => (check.Sample.Family, check.Report.Verdict.ToString())));
        Assert.Empty(checks
            .Where(check => check.Report.Verdict != QuotationVerdict.Exact || !Holds(check.Report, Dossier.Edition.FindPassage(check.Sample.PassageId!)!))
            .Select(check => $"{check.Sample.Family}, {check.Sample.PassageId}: {check.Sample.Text}"));
    }

    [Fact]
    public void QuotationsInAFrame_AreReadWhole()
    {
        var wrong = new VariantGenerator(Dossier.Edition, seed: 2013)
            .Generate(Framed)
            .Where(sample => sample.Family is not ("word processor" or "invisible characters"))
            .Select((sample, index) => (sample.Text, Message: string.Format(CultureInfo.InvariantCulture, s_frames[index % s_frames.Length], sample.Text)))
            .Select(sample => (sample.Text, sample.Message, Read: Dossier.Read(sample.Message, out _)))
            .Where(check => !check.Read.Any(quotation => IsWhole(quotation.Text, check.Text)))
            .Select(check => $"{check.Message} → {string.Join(" | ", check.Read.Select(read => read.Text))}")
            .ToList();

        wrong.ForEach(output.WriteLine);

        // The rest begin or end on a stray quotation mark or a half reference of the dossier's own.
        Assert.InRange(wrong.Count, 0, Framed / 50);
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

    private static bool IsWhole(string read, string given)
    {
        return WordSplitter.Split(read).Count >= WordSplitter.Split(given).Count - 1
            && Dossier.Check(read).Verdict == QuotationVerdict.Exact;
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
