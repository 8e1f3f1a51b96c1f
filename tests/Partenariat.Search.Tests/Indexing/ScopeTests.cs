using Partenariat.Corpus;

namespace Partenariat.Search.Tests.Indexing;

public sealed class ScopeTests
{
    private static IReadOnlyList<SearchHit> Search(SearchRequest request)
    {
        return TestDossier.Index.Search(request, count: 1000);
    }

    [Fact]
    public void Search_Author_FindsOnlyPassagesInWhichTheyHaveAPart()
    {
        var hits = Search(new SearchRequest { Text = "partenariat", Authors = ["damon"] });

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Contains("damon", People(hit.Passage).Concat(hit.Passage.Source.AuthorIds)));
    }

    [Fact]
    public void Search_AuthorsWithoutWords_FindsAllInTheOrderOfTheDossier()
    {
        var hits = Search(new SearchRequest { Text = "", Authors = ["hardy"] });

        Assert.NotEmpty(hits);
        Assert.Equal(hits.OrderBy(hit => hit.Passage.Order), hits);
    }

    [Fact]
    public void Search_AuthorOfInnerPassage_FindsTheInnerPassage()
    {
        var hits = Search(new SearchRequest { Text = "ouvert à la recherche d'un sens", Authors = ["kristeva"] });

        Assert.Equal("kristeva-sujet", hits[0].Passage.Id);
    }

    [Fact]
    public void Search_NoAuthor_FindsTheOuterPassageOnly()
    {
        var hits = Search(new SearchRequest { Text = "ouvert à la recherche d'un sens" });

        Assert.Equal("dutoit-interdependance", hits[0].Passage.Id);
        Assert.DoesNotContain(hits, hit => hit.Passage.Id == "kristeva-sujet");
    }

    [Fact]
    public void Search_KeepingInnerPassages_FindsBoth()
    {
        var hits = Search(new SearchRequest { Text = "ouvert à la recherche d'un sens", KeepsInnerPassages = true });

        Assert.Superset(
            new HashSet<string>(["dutoit-interdependance", "kristeva-sujet"]),
            hits.Select(hit => hit.Passage.Id).ToHashSet());
    }

    [Fact]
    public void Search_Kinds_FindsOnlyThese()
    {
        var hits = Search(new SearchRequest { Text = "coordination", Kinds = new HashSet<PassageKind> { PassageKind.Law } });

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(PassageKind.Law, hit.Passage.Kind));
    }

    [Fact]
    public void Search_Source_FindsOnlyPassagesOfTheWork()
    {
        var hits = Search(new SearchRequest { Text = "", SourceId = "loi-1998-07-29" });

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal("loi-1998-07-29", hit.Passage.Source.Id));
    }

    [Fact]
    public void Search_Diploma_FindsOnlyItsItems()
    {
        var hits = Search(new SearchRequest { Text = "réseaux", Diploma = "BTS ESF" });

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal("BTS ESF", hit.Passage.Diploma));
    }

    [Fact]
    public void Search_Section_FindsPassagesOfSectionsBelowIt()
    {
        var chapter = TestDossier.Edition.Sections.First(section => TestDossier.Edition.Sections.Any(below => below.Parent == section));

        var hits = Search(new SearchRequest { Text = "", SectionId = chapter.Id });

        Assert.All(hits, hit => Assert.Equal(chapter.Title, hit.Passage.Section.Path[0]));
        Assert.Contains(hits, hit => hit.Passage.Section.Level > 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("qu'est-ce que c'est ?")]
    [InlineData("xyzzy")]
    public void Search_NothingToLookFor_FindsNothing(string text)
    {
        Assert.Empty(Search(new SearchRequest { Text = text }));
    }

    [Fact]
    public void Search_Count_IsTheMost()
    {
        Assert.Equal(4, TestDossier.Index.Search(new SearchRequest { Text = "partenariat" }, count: 4).Count);
        Assert.Empty(TestDossier.Index.Search(new SearchRequest { Text = "partenariat" }, count: 0));
    }

    [Fact]
    public void Search_SourceLines_AreFoundOnlyWhereAskedFor()
    {
        var request = new SearchRequest { Text = "Actes de la Journée nationale de l'OZP" };

        Assert.DoesNotContain(Search(request), hit => hit.Passage.IsSourceLine);
        Assert.Contains(Search(request with { KeepsSourceLines = true }), hit => hit.Passage.IsSourceLine);
    }

    private static IEnumerable<string> People(Passage passage)
    {
        return passage.Authors.Concat(passage.QuotedBy).Concat(passage.About).Select(person => person.Id);
    }
}
