using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class WorksTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Fact]
    public void WorksOfAnAuthor_AreAllListed()
    {
        var answer = dossier.Ask("Liste les ouvrages de Dhume");

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.Equal(
            dossier.Edition.Sources.Where(work => work.AuthorIds.Contains("dhume")).Select(work => work.Id).Order(StringComparer.Ordinal),
            answer.Passages.Select(passage => passage.Source.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("que lire sur le réseau ?")]
    [InlineData("Liste les ouvrages de Dhume")]
    [InlineData("la bibliographie")]
    public void ListByYear_AfterAList_HasEachWorkOnce_InOrder(string first)
    {
        var works = dossier.Ask(first, "liste par année").Passages.Select(passage => passage.Source).ToList();

        Assert.Equal(works.Distinct(), works);
        Assert.Equal(works.Select(work => work.Year ?? int.MaxValue).Order(), works.Select(work => work.Year ?? int.MaxValue));
    }

    [Fact]
    public void WorkOnANotion_AskedWhereItAppeared_IsThatOfItsPassages()
    {
        Assert.Equal(["calvet-valentin-2010"], dossier.Ask("l'article sur le DERPAD il est paru où").Passages.Select(passage => passage.Source.Id).Distinct());
    }

    [Fact]
    public void TitleBesideAReview_NamesOneWork()
    {
        var answer = dossier.Ask("À quelle page de Vie sociale se trouve le passage de Jaeger sur l'actualité et les enjeux de la coordination ?");

        Assert.Equal(["jaeger-2010-actualite"], answer.Passages.Select(passage => passage.Source.Id).Distinct());
    }

    [Fact]
    public void WhatAnAuthorSaysOfWritings_IsNoListOfWorks()
    {
        Assert.NotEqual(AnswerKind.Bibliography, dossier.Ask("chauffaut critique les écrits de praticiens ?").Kind);
    }

    [Fact]
    public void WhatAnAuthorWrote_AskedWithAPronoun_IsTheListOfTheirWorks()
    {
        var answer = dossier.Ask("Qui est Fabrice Dhume ?", "qu'a-t-il écrit ?");

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.All(answer.Passages, passage => Assert.Contains("dhume", passage.Source.AuthorIds));
    }

    [Theory]
    [InlineData("source-vidalenc-2002", "que dit vidalenc sur les conflits", "elle a écrit un livre ?", "chez quel éditeur")]
    [InlineData("source-vidalenc-2002", "vidalenc propose quoi", "son livre", "il date de quand")]
    [InlineData("source-brachet-2006", "c'est qui Brachet ?", "son texte s'appelle comment")]
    [InlineData("bib-damon-2007", "Que dit Damon ?", "et son article de 2007 ?")]
    public void WorkOfWhomTheConversationSpeaks_IsMeant_AndSoAreTheFieldsAskedNext(string line, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Contains(line, answer.Passages.Select(passage => passage.Id));
        Assert.Single(answer.Passages.Select(passage => passage.Source.Title).Distinct());
    }

    [Fact]
    public void Title_IsTold()
    {
        Assert.Contains("Partenariat et services publics", dossier.Ask("c'est qui Brachet ?", "son texte s'appelle comment").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RecentBooks_AreTheWorksOnTheSubject_LatestFirst()
    {
        var answer = dossier.Ask("Je cherche des livres récents sur le partenariat pour mon mémoire");

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        var years = answer.Passages.Select(passage => passage.Source.Year ?? 0).ToList();
        Assert.Equal(years.OrderDescending(), years);
    }

    [Theory]
    [InlineData("Donne moi la bibliographie")]
    [InlineData("je voudrais la bibliographie s'il vous plaît")]
    public void Bibliography_AskedForPolitely_IsAllOfIt(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.Equal(dossier.Ask("bibliographie").Passages.Select(passage => passage.Id), answer.Passages.Select(passage => passage.Id));
    }
}
