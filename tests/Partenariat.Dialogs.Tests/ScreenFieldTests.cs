using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>The review, the number, the page, the place, the whole reference of a work that was shown.</summary>
public sealed class ScreenFieldTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    private const string OfHardy = "Hardy elle parle de quoi";

    [Theory]
    [InlineData("la revue c'est laquelle ?")]
    [InlineData("c'est dans quelle revue")]
    [InlineData("tu peux me donner le numéro")]
    [InlineData("le numéro de la revue ?")]
    [InlineData("la revue ?")]
    public void ReviewAndNumber_OfWhatWasShown_AreTold(string question)
    {
        var answer = dossier.Ask(OfHardy, question);

        Assert.Matches("^Publication\\s: Doc’ANIMATION en gérontologie, n°\\s14\\.$", answer.Message);
        Assert.Contains("hardy", answer.Passages[0].Source.AuthorIds);
    }

    [Theory]
    [InlineData("isbn du livre de dhume")]
    [InlineData("l'ISBN du livre de Vidalenc ?")]
    [InlineData("quel est l'issn de l'article de Hardy")]
    public void NumberThatTheDossierDoesNotGive_IsSaidToBeMissing(string question)
    {
        Assert.Equal("Le dossier ne donne ni ISBN ni ISSN.", dossier.Ask(question).Message);
    }

    [Fact]
    public void NumberOfTheWorkOnScreen_IsSaidToBeMissing_AndNothingElseIsShown()
    {
        const string opening = "quel livre je peux emprunter sur le travail en réseau";
        var shown = dossier.Ask(opening).Passages.Select(passage => passage.Source.Id);
        var answer = dossier.Ask(opening, "l'isbn");

        Assert.Equal("Le dossier ne donne ni ISBN ni ISSN.", answer.Message);
        Assert.Subset(shown.ToHashSet(), answer.Passages.Select(passage => passage.Source.Id).ToHashSet());
    }

    [Theory]
    [InlineData("pages ?")]
    [InlineData("quelle revue ?")]
    [InlineData("c'est paru quand ?")]
    [InlineData("le titre ?")]
    public void FieldAskedBehindTheNoteOnAnAuthor_IsThatOfTheirWordsShownBefore(string question)
    {
        var answer = dossier.Ask("Que dit Frigoli du partenariat ?", "il est prof où ?", question);

        Assert.Contains("frigoli", answer.Passages[0].Source.AuthorIds);
    }

    [Fact]
    public void PagesOfATable_AreThoseOfItsPassages()
    {
        var answer = dossier.Ask(
            "Qui est Marcel Jaeger ?", "qu'est-ce qu'il dit sur coordination et coopération ?", "dans quelle revue ?", "quelle année et quelles pages");

        Assert.Contains("15-16 (", answer.Message, StringComparison.Ordinal);
        Assert.Contains("9 (", answer.Message, StringComparison.Ordinal);
        Assert.EndsWith("Année\u00A0: 2010.", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("la référence ?")]
    [InlineData("sa référence")]
    [InlineData("t'as la référence exacte ?")]
    [InlineData("la source ?")]
    public void ReferenceOfWords_StandsWholeOnTheCard(string question)
    {
        var message = dossier.Ask(OfHardy, question).Message;

        Assert.StartsWith("Référence complète\u00A0: HARDY Laurence", message, StringComparison.Ordinal);
        Assert.Contains("Doc’ANIMATION en gérontologie, n°\u00A014, janv./mars 2007", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Pourriez-vous me donner une définition officielle du partenariat avec sa source exacte ?")]
    [InlineData("la définition officielle du partenariat et sa référence")]
    public void SourceAskedTogetherWithWords_StandsBelowThem(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(PassageKind.Official, answer.Passages[0].Kind);
        Assert.Contains(
            "Bulletin officiel Solidarité-Santé, n°\u00A02002/1 bis",
            string.Join(' ', [answer.Message, .. answer.Remarks]),
            StringComparison.Ordinal);
    }

    [Fact]
    public void DefinitionAlone_HasNoReferenceInFull()
    {
        Assert.DoesNotContain(dossier.Ask("définition officielle du partenariat").Remarks, remark => remark.Contains("Référence", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("où je peux trouver ce document")]
    [InlineData("c'est dispo en ligne ?")]
    [InlineData("on peut le trouver sur internet ?")]
    [InlineData("où le lire ?")]
    public void Place_IsThatOfTheWorkShown_WithWhatTheDossierPrintsOfIt(string question)
    {
        var answer = dossier.Ask("comment évaluer un partenariat", "quels critères ?", question);

        Assert.Contains("Politiques sociales et familiales, n°", answer.Message, StringComparison.Ordinal);
        Assert.Contains("en ligne sur le site de la CNAF", answer.Message, StringComparison.Ordinal);
        Assert.Equal("chauffaut-2009", answer.Passages[0].Source.Id);
    }

    [Fact]
    public void Dossier_PointedAt_IsNotTheWorkShown()
    {
        var answer = dossier.Ask("comment évaluer un partenariat", "où trouver ce dossier ?");

        Assert.DoesNotContain("Politiques sociales", answer.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("et le réseau ?")]
    [InlineData("où trouver de l'aide pour les familles")]
    public void OtherFollowUp_IsNoField(string question)
    {
        Assert.DoesNotContain("Publication", dossier.Ask(OfHardy, question).Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void NumberOfAnArticleOfLaw_IsNoReview()
    {
        Assert.DoesNotContain("Publication", dossier.Ask("que dit la loi du 4 mars 2002", "le numéro de l'article ?").Message ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void ArticleAskedAfterBooks_IsOneOfAReviewOnTheSameSubject()
    {
        var answer = dossier.Ask("quel livre je peux emprunter sur le travail en réseau", "l'éditeur ?", "l'isbn", "et un article plutôt ?");

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.All(answer.Passages, passage => Assert.StartsWith("article", passage.Source.Type, StringComparison.Ordinal));
        Assert.Contains("hardy-2007", answer.Passages.Select(passage => passage.Source.Id));
    }

    [Fact]
    public void KindOfWork_ThatTheSubjectHasNot_IsSaidToBeMissing()
    {
        var answer = dossier.Ask("quel livre je peux emprunter sur le travail en réseau", "et une thèse ?");

        Assert.StartsWith("Je n’en trouve pas sur ce sujet", answer.Message, StringComparison.Ordinal);
        Assert.All(answer.Passages, passage => Assert.Equal("thesis", passage.Source.Type));
    }

    [Theory]
    [InlineData("et l'article 21 ?")]
    [InlineData("un article de la loi de 2002 ?")]
    public void ArticleOfALaw_StaysOne(string question)
    {
        Assert.NotEqual(AnswerKind.Bibliography, dossier.Ask("Que dit la loi du 2 janvier 2002 ?", question).Kind);
    }
}
