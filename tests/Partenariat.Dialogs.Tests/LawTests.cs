using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Laws by the names that people give them.</summary>
public sealed class LawTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("loi 2002-2", "loi-2002-01-02")]
    [InlineData("que dit la loi 2002-2 sur les usagers ?", "loi-2002-01-02")]
    [InlineData("la loi n° 2002-2 du 2 janvier 2002", "loi-2002-01-02")]
    [InlineData("que prévoit la loi 98-657 ?", "loi-1998-07-29")]
    [InlineData("loi 2009-879", "loi-2009-07-21")]
    public void UsualNumber_NamesTheLaw(string question, string law)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(law, answer.Passages[0].Source.Id);
    }

    [Theory]
    [InlineData("loi du 2 janvier 2002 article 12", "loi-2002-art12-fragment")]
    [InlineData("loi 2002-2 art 20", "loi-2002-art20")]
    public void ArticleNamed_ComesFirst(string question, string passage)
    {
        Assert.Equal(passage, dossier.Ask(question).Passages[0].Id);
    }

    [Theory]
    [InlineData("loi 2002-2 article 7")]
    [InlineData("article 7 de la loi du 2 janvier 2002")]
    public void ArticleThatALawHasNot_IsNotTakenFromAnother(string question)
    {
        Assert.DoesNotContain(dossier.Ask(question).Passages, passage => passage.Source.Id == "loi-1990-05-31");
    }

    [Theory]
    [InlineData("article L. 312-1 CASF", "L. 312-1")]
    [InlineData("que dit l'article L. 6122-15 ?", "L. 6122-15")]
    public void ArticleOnlyNamedInAnother_IsSaidToBeNamedOnly(string question, string article)
    {
        Assert.Contains(dossier.Ask(question).Remarks, remark => remark.Contains($"nomme l’article {article}", StringComparison.Ordinal));
    }

    [Fact]
    public void ArticleWhoseTextIsGiven_IsSaidToBeNothingElse()
    {
        Assert.DoesNotContain(dossier.Ask("article L. 312-6").Remarks, remark => remark.Contains("nomme l’article", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("les lois de 1983")]
    [InlineData("que dit le dossier des lois de 1983 ?")]
    public void LawsThatAPassageNamesByTheirYear_AreNotDenied(string question)
    {
        Assert.Contains(dossier.Ask(question).Passages, passage => passage.Id == "juridique-textes");
    }

    [Theory]
    [InlineData("quelles lois sont citées dans le dossier ?")]
    [InlineData("combien de lois sont citées")]
    [InlineData("la liste des textes de loi")]
    public void LawsAskedForTogether_AreAllListed(string question)
    {
        var laws = dossier.Edition.Passages.Where(passage => passage.Kind == PassageKind.Law).Select(passage => passage.Source.Id).Distinct();

        Assert.Subset(dossier.Ask(question).Passages.Select(passage => passage.Source.Id).ToHashSet(), laws.ToHashSet());
    }

    [Theory]
    [InlineData("non, le 21", "loi-2002-art21")]
    [InlineData("et le 21 ?", "loi-2002-art21")]
    public void NumberAfterAnArticle_IsAnotherArticleOfThatLaw(string next, string passage)
    {
        Assert.Equal(passage, dossier.Ask("loi du 2 janvier 2002, article 20", next).Passages[0].Id);
    }

    [Theory]
    [InlineData("et la coordination là-dedans ?")]
    [InlineData("et la coordination la dedans ?")]
    public void WhatALawSaysOfSomethingElse_IsShownInThatLaw(string question)
    {
        Assert.Equal("loi-2002-303-reseaux", dossier.Ask("c'est quoi un réseau de santé", "c'est dans quelle loi", question).Passages[0].Id);
    }

    [Theory]
    [InlineData("Quelle place est faite aux usagers dans le partenariat ?", "et dans la loi ?")]
    [InlineData("Qu'est-ce qu'un réseau de santé ?", "et juridiquement ?")]
    [InlineData("Qu'est-ce que la coordination ?", "que dit la loi ?")]
    [InlineData("Qu'est-ce que la coordination ?", "et sur le plan légal")]
    public void Law_AskedForAfterASubject_IsAnExtractOnIt(params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(AnswerKind.Law, answer.Kind);
        Assert.All(answer.Passages, passage => Assert.Equal(PassageKind.Law, passage.Kind));
    }

    [Fact]
    public void Law_AskedForAfterASubjectOfWhichNoneSpeaks_IsShownWithADoubt()
    {
        Assert.Contains("pas sûr", dossier.Ask("c'est quoi le secret partagé ?", "la loi dit quoi").Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pas sûr", dossier.Ask("Qu'est-ce qu'un réseau de santé ?", "la loi dit quoi").Message ?? "", StringComparison.Ordinal);
    }
}
