namespace Partenariat.Search.Tests;

/// <summary>Texts of a conversation weighed together.</summary>
public sealed class TextOddsTests
{
    private static readonly TextOdds s_plan = TestDossier.Index.Odds("le plan, les parties et le sommaire de ce dossier, qu'y trouve-t-on ?");

    [Fact]
    public void Best_IsThePassageThatAPhraseOfTheEditorsLeadsTo()
    {
        Assert.Equal("intro-plan", TestDossier.Edition.Texts[s_plan.Best(1)[0]].Id);
    }

    [Fact]
    public void MessageThatSaysLittle_KeepsWhatWasSaidBefore()
    {
        var both = TestDossier.Index.Odds("et c'est où ?").With(s_plan);

        Assert.Contains("intro-plan", both.Best(3).Select(passage => TestDossier.Edition.Texts[passage].Id));
    }

    [Fact]
    public void Best_IsInOrder_AndAsLongAsAskedForOrAsThereArePassages()
    {
        var odds = s_plan.Best(20).Select(passage => s_plan.Of(TestDossier.Edition.Texts[passage])).ToList();

        Assert.Equal(20, odds.Count);
        Assert.Equal(odds.OrderDescending(), odds);
        Assert.Equal(TestDossier.Edition.Texts.Count, s_plan.Best(int.MaxValue).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("🙃")]
    public void TextWithoutLetters_TellsNothing(string text)
    {
        var odds = TestDossier.Index.Odds(text);

        Assert.All(TestDossier.Edition.Texts, passage => Assert.Equal(0, odds.Of(passage)));
    }

    [Fact]
    public void LongText_IsWorkThatIsCounted()
    {
        using var budget = WorkBudget.Begin(100);

        Assert.Throws<WorkLimitException>(() => TestDossier.Index.Odds("le partenariat entre les institutions d'un territoire, et leurs contrats"));
    }
}
