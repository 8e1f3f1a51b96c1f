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
    public void Work_WithoutABudget_GoesOn()
    {
        WorkBudget.Spend(long.MaxValue);

        Assert.NotEmpty(TestDossier.Ask("partenariat"));
    }
}
