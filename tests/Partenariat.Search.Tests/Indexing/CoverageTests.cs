namespace Partenariat.Search.Tests.Indexing;

public sealed class CoverageTests
{
    private static SearchHit Best(string text)
    {
        return TestDossier.Index.Search(new SearchRequest { Text = text }, count: 1)[0];
    }

    [Fact]
    public void Search_AllWordsInPassage_CoversAll()
    {
        var hit = Best("agencement d'actions dans le dessein");

        Assert.Equal("veysset-coordination", hit.Passage.Id);
        Assert.Equal(1, hit.Coverage, precision: 6);
        Assert.Equal(["agencement", "actions", "dessein"], hit.MatchedTerms);
        Assert.False(hit.MatchedByKeywords);
    }

    [Fact]
    public void Search_ForeignSubject_CoversLittle()
    {
        Assert.InRange(Best("recette de la ratatouille provençale au partenariat").Coverage, 0, 0.3);
    }

    [Fact]
    public void Search_RareWordMissing_LowersCoverageMoreThanCommonOne()
    {
        Assert.True(Best("partenariat ratatouille").Coverage < Best("partenariat dictature").Coverage);
    }

    [Fact]
    public void Search_MisspeltWord_IsFoundByTheWordMeant()
    {
        var hit = Best("agencemment d'acctions dans le desein");

        Assert.Equal("veysset-coordination", hit.Passage.Id);
        Assert.Contains("agencemment", hit.MatchedTerms);
    }

    [Fact]
    public void Search_WordsOfEditors_AreToldApart()
    {
        var keyword = TestDossier.Edition.FindPassage("intro-plan")!.Keywords.First(words => words == "sommaire");

        var hit = Best(keyword);

        Assert.Equal("intro-plan", hit.Passage.Id);
        Assert.True(hit.MatchedByKeywords);
    }
}
