using Partenariat.Search.Quotations;

namespace Partenariat.Search.Tests;

public sealed class WorkBudgetTests
{
    [Fact]
    public void Work_BeyondTheBudget_IsEnded()
    {
        using var budget = WorkBudget.Begin(100);

        Assert.Throws<WorkLimitException>(() => TestDossier.Recognizer.Recognize("partenariat réseau convention loi Dhume"));
    }

    [Fact]
    public void Work_InsideAnotherBudget_CountsForBoth()
    {
        using var outer = WorkBudget.Begin();
        WorkBudget.Spend(3);
        using (var inner = WorkBudget.Begin())
        {
            WorkBudget.Spend(4);
            Assert.Equal(4, inner.Spent);
        }

        WorkBudget.Spend(5);

        Assert.Equal(12, outer.Spent);
    }

    [Fact]
    public void Work_WhoseTimeIsOver_IsEnded()
    {
        using var over = new CancellationTokenSource();
        using var budget = WorkBudget.Begin(cancellationToken: over.Token);
        TestDossier.Ask("partenariat");

        over.Cancel();

        Assert.Throws<OperationCanceledException>(() => TestDossier.Ask("partenariat"));
    }

    [Fact]
    public void LongestQuotation_IsCheckedWithinWhatAMessageMayCost()
    {
        var words = TestDossier.Edition.Texts.SelectMany(passage => passage.Text.Split(' ')).Where(word => word.All(char.IsLetter)).ToArray();
        var quotation = string.Join(' ', new Random(20101).GetItems(words, QuotationRequest.MaximumWords));
        var checker = QuotationChecker.Build(TestDossier.Edition);
        using var work = WorkBudget.Begin(20_000_000);

        Assert.Equal(QuotationVerdict.NotFound, checker.Check(new QuotationRequest(quotation)).Verdict);
        Assert.InRange(work.Spent, 100_000, 20_000_000);
    }

    [Fact]
    public void Work_WithoutABudget_GoesOn()
    {
        WorkBudget.Spend(long.MaxValue);

        Assert.NotEmpty(TestDossier.Ask("partenariat"));
    }
}
