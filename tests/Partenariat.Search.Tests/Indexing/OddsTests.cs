using Partenariat.Search.Odds;

namespace Partenariat.Search.Tests.Indexing;

/// <summary>What runs of letters tell of passages, by the odds that somebody who writes them looks for one.</summary>
public sealed class OddsTests
{
    private static readonly PassageOdds s_odds = PassageOdds.Of(
        [
            new(0, "arroser les fleurs du jardin"), new(0, "un bouquet de fleurs"),
            new(1, "une recette de cuisine"), new(1, "la cuisine du jardin"),
            new(2, "la voiture sur la route"), new(2, "en voiture"),
        ],
        passages: 3);

    [Theory]
    [InlineData("des fleurs", 0)]
    [InlineData("cuisiner", 1)]
    [InlineData("VOITURES !", 2)]
    public void Words_LookForThePassageWhoseTextsShareTheirLetters(string text, int passage)
    {
        Assert.Equal(passage, Likeliest(text));
    }

    [Theory]
    [InlineData("des flleurs", 0)]
    [InlineData("à la cuizine", 1)]
    public void MisspeltWords_AreFoundByTheLettersThatAreLeft(string text, int passage)
    {
        Assert.Equal(passage, Likeliest(text));
    }

    [Fact]
    public void LettersOfSeveralPassages_TellLessThanThoseOfOne()
    {
        Assert.True(Lead("jardin") < Lead("bouquet de fleurs"));
    }

    [Fact]
    public void TextsThatCountMore_TellMore()
    {
        var odds = PassageOdds.Of(
            [new(0, "la tonte du gazon"), new(1, "la tonte du gazon", Weight: 2), new(2, "la voiture"), new(2, "la route du gazon"), new(2, "une tonte")],
            passages: 3);
        var sums = new OddsSums(odds);
        sums.Begin("la tonte du gazon");

        Assert.True(sums.Of(1) > sums.Of(0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zzyzx")]
    [InlineData("😀")]
    public void WhatNoPassageHas_TellsNothingAndBreaksNothing(string text)
    {
        var sums = new OddsSums(s_odds);
        sums.Begin(text);

        Assert.Equal(0, sums.Added);
        Assert.All(Enumerable.Range(0, 3), passage => Assert.Equal(0, sums.Of(passage)));
    }

    [Fact]
    public void NoTexts_TellNothing_AndBreakNothing()
    {
        var sums = new OddsSums(PassageOdds.Of([], passages: 2));
        sums.Begin("jardin");

        Assert.Equal(0, sums.Of(1));
    }

    [Fact]
    public void Sums_OfOneRequest_DoNotReachTheNext()
    {
        var sums = new OddsSums(s_odds);
        sums.Begin("des fleurs");
        sums.Begin("en voiture");

        Assert.Equal(2, Enumerable.Range(0, 3).MaxBy(sums.Of));
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

    [Fact]
    public void DebateAskedInWordsOfItsEditors_IsLikelierThanAnyPassage()
    {
        var edition = TestDossier.Edition;
        var debate = edition.Debates[0];

        var match = TestDossier.Index.Match(new SearchRequest { Text = debate.Question });

        Assert.Equal(1, match.OddsOfTable(edition.Contrasts.Count));
        Assert.InRange(match.OddsOfPassages, 0, 1);
    }

    private static int Likeliest(string text)
    {
        var sums = new OddsSums(s_odds);
        sums.Begin(text);
        return Enumerable.Range(0, 3).MaxBy(sums.Of);
    }

    // By how much the first is ahead of the second.
    private static float Lead(string text)
    {
        var sums = new OddsSums(s_odds);
        sums.Begin(text);
        var ordered = Enumerable.Range(0, 3).Select(sums.Of).OrderDescending().ToList();
        return ordered[0] - ordered[1];
    }
}
