using Partenariat.Search.Indexing;

namespace Partenariat.Search.Tests.Indexing;

/// <summary>What words tell of passages, by the odds that somebody who uses them looks for one.</summary>
public sealed class OddsTests
{
    private static readonly string[] s_garden = ["jardin", "fleur", "arroser"];
    private static readonly string[] s_kitchen = ["cuisine", "recette", "jardin"];
    private static readonly string[] s_road = ["route", "voiture"];

    private static readonly PassageOdds s_odds = PassageOdds.Of(
        [(0, s_garden), (0, ["fleur", "bouquet"]), (1, s_kitchen), (1, ["recette", "four"]), (2, s_road)], passages: 3);

    [Fact]
    public void WordOfOnePassageAlone_TellsOfIt_AndOfNoOther()
    {
        var fleur = s_odds.Find("fleur")!;

        Assert.Equal([0], fleur.Passages);
        Assert.True(fleur.More[0] > 0);
    }

    [Fact]
    public void WordOfSeveralPassages_TellsLessThanAWordOfOne()
    {
        Assert.True(s_odds.Find("jardin")!.More.Max() < s_odds.Find("fleur")!.More[0]);
        Assert.True(s_odds.Find("jardin")!.Rarity < s_odds.Find("arroser")!.Rarity);
    }

    [Fact]
    public void WordThatNoPassageHas_TellsNothing()
    {
        Assert.Null(s_odds.Find("volcan"));
    }

    [Fact]
    public void NoTexts_TellNothing_AndBreakNothing()
    {
        Assert.Null(PassageOdds.Of([], passages: 2).Find("jardin"));
    }

    [Fact]
    public void PassageThatAPhraseOfTheEditorsLeadsTo_IsTheLikeliest_InOtherOrderAndWithAWordMore()
    {
        var passage = TestDossier.Edition.FindPassage("intro-plan")!;

        var match = TestDossier.Index.Match(new SearchRequest { Text = "le plan, les parties et le sommaire de ce dossier, qu'y trouve-t-on ?" });

        Assert.Equal((1.0, 0), match.Odds(passage));
    }

    [Fact]
    public void PassageThatTheWordsDoNotFind_HasNoOdds()
    {
        var match = TestDossier.Index.Match(new SearchRequest { Text = "sommaire" });

        Assert.Contains(TestDossier.Edition.Texts, passage => match.Odds(passage) is null);
        Assert.All(TestDossier.Edition.Texts, passage => Assert.InRange(match.Odds(passage)?.Share ?? 0, 0, 1));
    }
}
