using Partenariat.Corpus.Citations;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class CitationTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const string Question = "Que dit Merini de la négociation ?";

    [Theory]
    [InlineData("En APA s'il te plaît.", CitationStyle.Apa)]
    [InlineData("norme APA", CitationStyle.Apa)]
    [InlineData("merci, et en APA ?", CitationStyle.Apa)]
    [InlineData("Et en BibTeX ?", CitationStyle.BibTex)]
    [InlineData("ISO 690 ?", CitationStyle.Iso690)]
    [InlineData("je dois la mettre en note de bas de page", CitationStyle.Iso690)]
    [InlineData("donne la référence complète", CitationStyle.Iso690)]
    [InlineData("format Zotero ?", CitationStyle.Ris)]
    [InlineData("tu peux me la mettre en ris", CitationStyle.Ris)]
    [InlineData("et en csl-json", CitationStyle.CslJson)]
    public void Style_AfterAPassage_IsThatOfItsReference(string message, CitationStyle style)
    {
        var shown = dossier.Ask(Question).Passages[0];

        var answer = dossier.Ask(Question, message);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Equal([shown], answer.Passages);
        Assert.Equal([new StyledReference(style, shown.Source, shown)], answer.References);
    }

    [Fact]
    public void SecondOne_IsTheSecondPassageOfTheAnswer()
    {
        var shown = dossier.Ask("c'est quoi le partenariat ?").Passages;

        Assert.Equal([shown[1]], dossier.Ask("c'est quoi le partenariat ?", "la deuxième en APA").Passages);
        Assert.Equal([shown[1]], dossier.Ask("c'est quoi le partenariat ?", "en APA", "et la 2e ?").Passages);
    }

    [Theory]
    [InlineData("Cite-moi Dhume 2001 en APA", "dhume-2001")]
    [InlineData("Dhume 2006 en bibtex", "dhume-2005", "dhume-2006")] // two works of one year: both
    [InlineData("Donne la référence BibTeX de l'article de Béhar.", "behar-2001", "behar-estebe-epstein-1998")]
    [InlineData("la loi du 2 janvier 2002 en APA", "loi-2002-01-02")]
    [InlineData("Comment citer ce dossier en APA ?", "dossier")]
    public void WorksNamed_AreAllCited(string message, params string[] works)
    {
        var answer = dossier.Ask(message);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Equal(works, answer.References.Select(reference => reference.Work.Id).Order(StringComparer.Ordinal));
        Assert.All(answer.References, reference => Assert.Null(reference.Passage));
    }

    [Fact]
    public void YearAlone_IsOfTheAuthorJustCited()
    {
        var answer = dossier.Ask("Cite-moi Dhume 2001 en APA", "Et celle de 2006, en APA ?");

        Assert.Equal(["dhume-2005", "dhume-2006"], answer.References.Select(reference => reference.Work.Id).Order(StringComparer.Ordinal));
        Assert.Equal(["dhume-2003"], dossier.Ask("Cite-moi Dhume 2001 en APA", "et celle de 2003 ?").References.Select(reference => reference.Work.Id));
    }

    [Fact]
    public void YearOfNoWork_GivesThoseThereAre_AndSaysSo()
    {
        var answer = dossier.Ask("Dhume 1987 en APA");

        Assert.Contains("1987", answer.Message, StringComparison.Ordinal);
        Assert.Equal(5, answer.References.Count);
    }

    [Fact]
    public void PassageNamedByItsSubject_IsCitedWithItsPage()
    {
        var answer = dossier.Ask("le passage de Damon sur la magie du verbe, norme APA");

        Assert.Equal(["damon-critiques"], answer.References.Select(reference => reference.Passage?.Id));
    }

    [Fact]
    public void StyleAlone_AsksOfWhat_AndTakesTheWorkNamedNext()
    {
        var answer = dossier.Ask("APA ?");

        Assert.Equal(AnswerKind.Clarify, answer.Kind);
        Assert.Equal(["dhume-2001"], dossier.Ask("APA ?", "Dhume 2001").References.Select(reference => reference.Work.Id));
        Assert.All(answer.Suggestions, suggestion => Assert.NotEmpty(dossier.Ask(suggestion.Question).References));
    }

    [Theory]
    [InlineData("Quel montant d'APA peut-elle toucher ?")] // the allowance
    [InlineData("c'est quoi l'APA ?")]
    [InlineData("Cite Foucault en APA")]
    public void WhatIsNotInTheDossier_IsStillRefused(string message)
    {
        Assert.Equal(AnswerKind.NotFound, dossier.Ask(message).Kind);
        Assert.Empty(dossier.Ask(Question, message).References);
    }

    [Fact]
    public void WritingInAStyle_IsNoReference()
    {
        var answer = dossier.Ask(Question, "rédige-moi une dissertation aux normes APA");

        Assert.Equal(AnswerKind.Smalltalk, answer.Kind);
        Assert.Empty(answer.References);
    }

    [Fact]
    public void UnknownStyle_IsSaid_AndTheUsualOneGiven()
    {
        var answer = dossier.Ask(Question, "en MLA ?");

        Assert.Contains("MLA", answer.Message, StringComparison.Ordinal);
        Assert.Equal([CitationStyle.Iso690], answer.References.Select(reference => reference.Style));
    }

    [Fact]
    public void Thread_GoesOnAfterAReference()
    {
        var next = dossier.Ask(Question, "développe");

        Assert.Equal(next.Passages, dossier.Ask(Question, "en APA", "développe").Passages);
    }

    [Theory]
    [InlineData("Cite-moi Dhume 2001 en APA", "Et celle de 2006, en APA ?", "et en BibTeX ?")]
    [InlineData("c'est quoi le partenariat ?", "la deuxième en APA", "et en ris ?")]
    public void AskedMessages_ReplayedFromTheStart_GiveTheSameReferences(params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(answer.References, dossier.Ask([.. answer.Asked]).References);
    }

    [Fact]
    public void ReferenceForANote_IsOfTheAuthor_NotOfTheWordsNoteAndPage()
    {
        var answer = dossier.Ask("reference biblio complete de Béhar, je dois la mettre en note de bas de page");

        Assert.Equal("behar-2001", answer.References[0].Work.Id);
        Assert.All(answer.References, reference => Assert.Equal(CitationStyle.Iso690, reference.Style));
    }
}
