using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>« prends Damon et Merini »: two authors on what the conversation is about; who a person on screen is.</summary>
public sealed class TwoAuthorsTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const string Opening = "Je dois comparer deux auteurs qui définissent le partenariat. Vous me conseillez qui ?";

    [Theory]
    [InlineData("prends Damon et Merini", "damon", "merini")]
    [InlineData("alors Merini et Damon", "merini", "damon")]
    [InlineData("donne-moi Brachet et Lahary", "brachet", "lahary")]
    public void TwoNames_ShowOneOfEachFirst(string question, string first, string second)
    {
        var answer = dossier.Ask(Opening, question);

        Assert.Contains(first, answer.Passages[0].Authors.Select(author => author.Id));
        Assert.Contains(second, answer.Passages[1].Authors.Select(author => author.Id));
        Assert.All(answer.Passages.Take(2), passage => Assert.Contains("partenariat", passage.Notions));
    }

    [Theory]
    [InlineData("en quoi ils s'opposent ?")]
    [InlineData("ils sont d'accord ?")]
    public void WhatSetsThemApart_IsWordsOfBoth_OnTheSubject(string question)
    {
        var answer = dossier.Ask(Opening, "prends Damon et Merini", question);

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Equal(["damon", "merini"], answer.Passages.Take(2).Select(passage => passage.Authors[0].Id));
        Assert.All(answer.Passages.Take(2), passage => Assert.Contains("partenariat", passage.Notions));
    }

    [Theory]
    [InlineData("elle travaille où")]
    [InlineData("c'est qui elle ?")]
    [InlineData("c'est quoi son métier")]
    public void WitnessOnScreen_IsPresented(string question)
    {
        var answer = dossier.Ask("Témoignage de la coordinatrice enfance jeunesse", question);

        Assert.Equal("pellenz", answer.Passages[0].Id);
        Assert.DoesNotContain("ne donne pas", answer.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Brachet", "il est quoi, prof ?", "brachet")]
    [InlineData("comment on évalue un partenariat", "c'est qui elle ?", "chauffaut")]
    [InlineData("Merini, c'est quoi sa définition ?", "elle travaille où ?", "merini")]
    public void PersonOnScreen_IsToldByTheNote(string opening, string question, string author)
    {
        var answer = dossier.Ask(opening, question);

        Assert.Equal(dossier.Edition.FindAuthor(author)!.NoteId, answer.Passages[0].Id);
    }

    [Theory]
    [InlineData("ils disent la même chose ?")]
    [InlineData("ils pensent pareil tous les deux ?")]
    [InlineData("ils sont du même avis ?")]
    public void WhetherBothSayTheSame_SetsThemSideBySide(string question)
    {
        var answer = dossier.Ask("Comment Damon définit le partenariat ?", "Et Lahary ?", question);

        Assert.Equal(AnswerKind.Contrast, answer.Kind);
        Assert.Equal(["damon", "lahary"], answer.Passages.Take(2).Select(passage => passage.Authors[0].Id));
    }
}
