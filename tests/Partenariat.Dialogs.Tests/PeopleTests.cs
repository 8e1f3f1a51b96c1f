using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Who the authors are: by the dossier's note on them, and where it has none, this is said.</summary>
public sealed class PeopleTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("Laurence Hardy", "Qui est Laurence Hardy ?")]
    [InlineData("Patrick Cottin", "patrick cottin c'est qui")]
    [InlineData("Francis Loser", "Francis Loser métier")]
    [InlineData("Evelyne Simondi", "Evelyne Simondi est-elle sociologue ?")]
    [InlineData("Laurence Hardy", "reseau", "non celle de Hardy", "elle est sociologue ?")]
    [InlineData("Laurence Hardy", "Hardy réseau fragile", "c'est une chercheuse ?")]
    [InlineData("Evelyne Simondi", "que dit Simondi du réseau", "c'est qui elle ?")]
    public void AuthorWithoutANote_IsSaidToHaveNone_AndHeard(string name, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.StartsWith(French.Set($"Le dossier ne donne pas la fonction {French.Of(name)}."), answer.Message, StringComparison.Ordinal);
        Assert.All(answer.Passages, passage => Assert.Contains(
            name,
            passage.Authors.Concat(passage.About).Select(author => author.Name).Concat(passage.Source.AuthorIds.Select(id => dossier.Edition.FindAuthor(id)!.Name))));
    }

    [Theory]
    [InlineData("note-3", "que dit Brachet du partenariat", "il est sociologue ?")]
    [InlineData("note-12", "Schléret, il est sociologue ?")]
    [InlineData("note-5", "qui est Dhume ?")]
    public void AuthorWithANote_IsToldByIt(string note, params string[] messages)
    {
        Assert.Equal(note, dossier.Ask(messages).Passages[0].Id);
    }

    [Theory]
    [InlineData("Michel Crozier", "La pensée de Crozier sur l'acteur stratégique, tu peux développer ?")]
    [InlineData("Michel Crozier", "Que pense Crozier du partenariat ?")]
    [InlineData("Michel Crozier", "les idées de Crozier sur l'organisation")]
    [InlineData("Michel Crozier", "Que dit Michel Crozier ?")]
    [InlineData("J. Donzelot", "la pensée de Donzelot")]
    [InlineData("Danièle Demoustier", "que pense Demoustier des associations ?")]
    public void AuthorWhomTheDossierOnlyPointsTo_IsSaidToBeQuotedNowhere(string name, string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal((AnswerKind.Author, name, Absence.Referred), (answer.Kind, answer.Title, answer.Absence));
        Assert.Equal(French.Set($"Le dossier renvoie à {name} mais n'en cite aucun texte. Ce nom figure ici :"), answer.Message);
        Assert.All(answer.Passages, passage => Assert.Contains(name.Split(' ')[1], passage.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("La pensée de Dhume sur la coopération")]
    [InlineData("Que dit Sandrine Pellenz ?")]
    [InlineData("la référence du livre de Crozier")]
    public void OtherAuthors_AndOtherQuestions_AreNotAnsweredSo(string question)
    {
        Assert.DoesNotContain("n’en cite aucun texte", dossier.Ask(question).Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void ProfessionAmongAllAuthors_IsNoInventory()
    {
        Assert.Equal("note-12", dossier.Ask("qui est sociologue parmi les auteurs ?").Passages[0].Id);
    }

    [Theory]
    [InlineData("que dit Laurence Hardy ?")]
    [InlineData("Hardy, que dit-elle du réseau ?")]
    public void WhatAnAuthorSays_IsNoQuestionOfWhoThatIs(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Author, answer.Kind);
        Assert.Null(answer.Message);
    }
}
