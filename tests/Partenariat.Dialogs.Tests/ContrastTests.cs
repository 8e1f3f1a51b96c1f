using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class ContrastTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("quelle différence entre réseau et partenariat ?")]
    [InlineData("difference reseau partenariat")]
    [InlineData("réseau vs partenariat")]
    [InlineData("le réseau et le partenariat c'est pareil ?")]
    [InlineData("Le partenariat, par rapport au réseau ?")]
    [InlineData("reseau ou partenariat")]
    public void TwoNotions_HoweverCompared_GetATableForEachAuthor(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Contains(answer.Contrasts, contrast => contrast.Id == "c01-fonteneau");
        Assert.Contains(answer.Contrasts, contrast => contrast.Id == "c05-vidalenc");
        Assert.Contains(answer.Contrasts, contrast => contrast.Status == ContrastStatus.CommonGround);
        Assert.Contains(answer.Remarks, remark => remark.Contains("pas d’accord", StringComparison.Ordinal));
    }

    [Fact]
    public void Contrast_SelonAuthor_IsThatAuthorsAlone()
    {
        var answer = dossier.Ask("difference reseau partenariat selon Fonteneau");

        Assert.Equal(["c01-fonteneau"], answer.Contrasts.Select(contrast => contrast.Id));
    }

    [Fact]
    public void SubPair_OfAFourWayContrast_IsCutToItsColumns()
    {
        var answer = dossier.Ask("concertation ou consultation ?");

        var brachet = Assert.Single(answer.Contrasts, contrast => contrast.Id == "c12-brachet");
        Assert.Equal(["concertation", "consultation"], brachet.Notions);
        Assert.All(brachet.Rows.SelectMany(row => row.Cells), cell => Assert.Contains(cell.NotionId, brachet.Notions));
    }

    [Fact]
    public void FourNotions_OfOneAuthor_StandInOneTable()
    {
        var answer = dossier.Ask("information consultation concertation partenariat");

        Assert.Equal(4, answer.Contrasts[0].Notions.Count);
    }

    [Fact]
    public void ThreeNotions_ThatNobodyCompares_AreShownPairByPair_AndSaidToBe()
    {
        var answer = dossier.Ask("réseau vs partenariat vs coopération");

        Assert.All(answer.Contrasts, contrast => Assert.InRange(contrast.Notions.Count, 2, 3));
        Assert.Contains(answer.Remarks, remark => remark.Contains("Aucun auteur", StringComparison.Ordinal));
    }

    [Fact]
    public void OneSidedContrast_SaysWhichNotionIsNotDefined()
    {
        var answer = dossier.Ask("mécénat et partenariat, quelle différence ?");

        Assert.Equal(Absence.Mentioned, answer.Absence);
        Assert.Contains(answer.Remarks, remark => remark.Contains("mécénat", StringComparison.Ordinal));
    }

    [Fact]
    public void NotionsThatNobodyContrasts_StandSideBySide_SaidToBePutThereByTheBot()
    {
        var answer = dossier.Ask("différence entre articulation et altérité");

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Empty(answer.Contrasts);
        Assert.Contains(answer.Remarks, remark => remark.Contains("par le bot", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryShownSentence_IsAContiguousPartOfItsPassage()
    {
        var answer = dossier.Ask("quelle différence entre réseau et partenariat ?");

        Assert.All(
            answer.Contrasts.SelectMany(contrast => contrast.Rows).SelectMany(row => row.Cells),
            cell => Assert.Contains(cell.Text, cell.Passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void DebateAskedByItsQuestion_IsThatDebate_AndNoComparisonThatTheDossierDoesNotMake()
    {
        foreach (var debate in dossier.Edition.Debates)
        {
            Assert.Equal(debate.Id, dossier.Ask(debate.Question).Debate?.Id);
        }
    }

    [Theory]
    [InlineData("partenariat et territoire")]
    [InlineData("lien entre décentralisation et partenariat")]
    [InlineData("légitimité des coordinations partenariales")]
    [InlineData("égalité entre partenaires : mythe ou réalité ?")]
    public void NotionsNamedTogether_WithoutAWordOfComparison_AreNotSaidToBeCompared(string question)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Contrast, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("le réseau en travail social", "trop long", "c'est quoi la diff avec le partenariat du coup")]
    [InlineData("c'est quoi le réseau", "et le partenariat ?", "ils sont différents alors ?")]
    public void Difference_FromWhatTheConversationSpokeOf_HasThatPair(params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Equal(["partenariat", "reseau"], answer.Notions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Difference_FromWhatAnAuthorSpokeOf_IsFirstThatAuthors()
    {
        Assert.Equal("c03-hardy", dossier.Ask("Que dit Hardy du réseau ?", "et sa différence avec le partenariat").Contrasts[0].Id);
    }

    [Fact]
    public void OneMoreNotion_AfterATable_StandsBesideTheOthers()
    {
        var answer = dossier.Ask("différence entre coopération et coordination", "et avec la collaboration ?");

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Contains("collaboration", answer.Notions);
    }

    [Fact]
    public void WhetherTheyAgree_IsOfTheLastTwoWhoWereHeard()
    {
        var answer = dossier.Ask("que dit Dhume du conflit", "et Vidalenc ?", "ils sont d'accord ?");

        Assert.Equal("Fabrice Dhume / Elisabeth Vidalenc", answer.Title);
        Assert.Contains(answer.Remarks, remark => remark.Contains("par le bot", StringComparison.Ordinal));
    }

    [Fact]
    public void WhoDisagrees_AfterATable_IsWhoContradictsIt()
    {
        var answer = Assert.IsType<ContrastAnswer>(dossier.Ask("réseau ou partenariat ?", "qui n'est pas d'accord ?"));

        Assert.Equal("c05-vidalenc", answer.Contrasts[0].Id);
    }

    [Theory]
    [InlineData("ça s'oppose à quoi")]
    [InlineData("c'est le contraire de quoi ?")]
    public void WhatANotionIsOpposedTo_IsItsTable(string question)
    {
        Assert.Contains("articulation", Assert.IsType<ContrastAnswer>(dossier.Ask("articulation", question)).Contrasts[0].Notions);
    }

    [Theory]
    [InlineData("lequel est le plus engageant des deux")]
    [InlineData("lequel engage le plus ?")]
    [InlineData("fais un tableau")]
    [InlineData("tu peux me faire un tableau des deux ?")]
    public void NotionsAskedForOneAfterTheOther_AreSetSideBySide(string question)
    {
        var answer = dossier.Ask("coordination def", "coopération def", question);

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Equal(["cooperation", "coordination"], answer.Notions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Table_AskedForOfSeveralNotions_IsOneThatAnAuthorDraws()
    {
        var answer = dossier.Ask("concertation ou coordination ?", "et la consultation", "un tableau stp");

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Contains("consultation", answer.Notions);
        Assert.Contains("concertation", answer.Notions);
    }
}
