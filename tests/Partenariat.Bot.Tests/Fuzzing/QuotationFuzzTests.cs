using System.Text;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Search;
using Partenariat.Search.Quotations;
using Partenariat.Tests;

namespace Partenariat.Bot.Tests.Fuzzing;

/// <summary>
/// Quotations of the dossier that are whole, changed, cut and mixed with hostile text: each is checked for bounded work,
/// stands where the report says, and none is called exact that the dossier does not have.
/// </summary>
public sealed class QuotationFuzzTests
{
    private const int Inputs = 800;
    private const long MostSteps = 20_000_000;

    private static readonly string s_dossier = Letters(string.Join(' ', SharedEdition.Served.Edition.Texts.Select(passage => passage.Text)));

    [Fact]
    public Task AnyText_IsCheckedForBoundedWork_AndNothingIsExactThatIsNot()
    {
        return FuzzRun.AllAsync(FuzzRun.Readers, Inputs, HostileQuotations.Of(SharedEdition.Served.Edition), Check);
    }

    private static void Check(string text)
    {
        using var work = WorkBudget.Begin(MostSteps);
        MessageReport report;
        try
        {
            report = SharedEdition.Served.Dialog.Quotations.Check(text);
        }
        catch (WorkLimitException)
        {
            // The dialog says so in a sentence.
            return;
        }

        foreach (var quotation in report.Quotations)
        {
            Assert.Equal(quotation.Text, report.Text[quotation.Start..quotation.End]);
            Assert.True(quotation.Report is null != quotation.Unchecked is null);
        }

        Assert.All(report.Reports, CheckExact);
    }

    private static void CheckExact(QuotationReport report)
    {
        var isWhole = report is { Verdict: QuotationVerdict.Exact, Details: QuotationDetails.None, Adaptations.Count: 0, Pieces.Count: 0 }
            && !report.LeftOut.Any();
        Assert.True(!isWhole || s_dossier.Contains(Letters(report.Given), StringComparison.Ordinal), report.Given);
    }

    // Punctuation, accents and capitals are no part of the words.
    private static string Letters(string text)
    {
        return string.Concat(text.Normalize(NormalizationForm.FormKD).Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
