using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Kinds;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Tests;

/// <summary>What is taken for a quotation to check, and what is said of it.</summary>
public sealed class QuotationTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("À quelle page Béhar parle-t-il d'« optimum territorial » pour le partenariat, et quelle est la référence exacte ?", "behar-echelle")]
    [InlineData("Le mot « dictature » chez Damon, c'est bien à la page 149 ?", "damon-dictature")]
    public void TermInMarks_InAQuestionAboutAWork_IsNoCheck(string question, string passage)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.Contains(passage, answer.Passages.Select(found => found.Id));
    }

    [Theory]
    [InlineData("Quel auteur emploie l'expression « mot magique » à propos du partenariat ?")]
    [InlineData("Quel auteur dit « le partenariat ne se décrète pas » ?")]
    [InlineData("Quelle auteure parle de « marché de dupes » ?")]
    public void WhoSaidIt_AskedForAsAnAuthor_ClaimsNobody(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal("Citation exacte", answer.Title);
        Assert.DoesNotContain("Attribution non lue", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Damon a-t-il dit « il n'y a pas un, mais des partenariats » en 2009 ?")]
    [InlineData("Damon a-t-il dit « il n'y a pas un, mais des partenariats » ?")]
    [InlineData("damon a t il ecrit « il n'y a pas un, mais des partenariats » ?")]
    [InlineData("Jaeger a-t-il dit « les deux termes ne sont pas sur le même plan » en 2010 ?")]
    [InlineData("Vidalenc a-t-elle écrit « Le partenariat ne se décrète pas » ?")]
    [InlineData("Lahary dit-il « Le partenariat, c'est l'altérité » ?")]
    public void WhetherSomebodySaidIt_IsAClaimOfHis(string question)
    {
        Assert.Equal(AttributionVerdict.Right, Assert.Single(dossier.Ask(question).Review.Reports).Attribution.Verdict);
    }

    [Theory]
    [InlineData("Damon a-t-il dit « il n'y a pas un, mais des partenariats » en 2007 ?")]
    [InlineData("Damon a-t-il écrit en 2007 « il n'y a pas un, mais des partenariats » ?")]
    public void YearBesideAQuestion_IsChecked(string question)
    {
        var fault = Assert.Single(Assert.Single(dossier.Ask(question).Review.Reports).Attribution.Faults);

        Assert.Equal((ClaimPart.Year, "2007", "2009"), (fault.Part, fault.Claimed, fault.Actual));
    }

    [Fact]
    public void WordsAskedForWithAnInvertedPronoun_DoNotHoldIt()
    {
        var report = Assert.Single(dossier.Ask("A quelle page Hardy dit-elle que le réseau se porte sur un autre plan ?").Review.Reports);

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
    }

    [Theory]
    [InlineData("\"nul ne peut réussir seul dans le travail social\" - Jaeger 2010, page 9, est-ce que la citation est juste ?")]
    [InlineData("« le travail social est une belle aventure collective » c'est dans le dossier ?")]
    public void SentenceThatSharesOnlyTheSubject_IsNotCalledNear(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Empty(Assert.Single(answer.Review.Reports).Near);
        Assert.DoesNotContain("une autre qui en est proche", answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On nous somme de « faire du partenariat » avec le SIAO et l'hôpital, sans une heure de plus. J'ai besoin d'arguments d'auteurs.")]
    [InlineData("ok. alors : y a-t-il un droit du partenariat en france")]
    [InlineData("y a-t-il un droit du partenariat en france")]
    public void ExpressionInAStory_OrAQuestionThatSharesATitle_IsNoCheck(string question)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("Et qui dit qu'il n'y a pas de partenariat sans convention ?")]
    [InlineData("Qui dit que sans convention il n'y a pas de partenariat ?")]
    public void WhoHoldsThat_InOtherWordsThanTheDossiers_IsNotJudged(string question)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.Contains("fonteneau-convention", answer.Passages.Select(passage => passage.Id));
    }

    [Theory]
    [InlineData("Qui a dit que l'État est un partenaire particulier ?", QuotationVerdict.Exact)]
    [InlineData("Qui dit que le partenariat ne date pas d'aujourd'hui ?", QuotationVerdict.Exact)]
    [InlineData("Qui a dit qu'il n'y a pas de partenariat sans conventionnement ?", QuotationVerdict.Altered)]
    public void WhoHoldsThat_ClaimsNobody(string question, QuotationVerdict verdict)
    {
        var report = Assert.Single(dossier.Ask(question).Review.Reports);

        Assert.Equal((verdict, AttributionVerdict.Unclaimed), (report.Verdict, report.Attribution.Verdict));
    }

    [Theory]
    [InlineData("« Le partenariat ne se décrète pas », selon Bourdieu")]
    [InlineData("« Le partenariat ne se décrète pas » (Bourdieu, 1980)")]
    [InlineData("Bourdieu écrit « Le partenariat ne se décrète pas »")]
    public void SomebodyWhomTheDossierDoesNotHave_IsAWrongClaim(string question)
    {
        Assert.Equal(QuotationVerdict.Misattributed, Assert.Single(dossier.Ask(question).Review.Reports).Verdict);
    }

    [Theory]
    [InlineData("« marché de dupes » (Damon, 2009)", QuotationVerdict.Misattributed)]
    [InlineData("« marché de dupes » (Chauvière)", QuotationVerdict.Exact)]
    [InlineData("« marché de dupes »", QuotationVerdict.Exact)]
    public void AFewWords_WithTheirReferenceAlone_AreChecked(string question, QuotationVerdict verdict)
    {
        Assert.Equal(verdict, Assert.Single(dossier.Ask(question).Review.Reports).Verdict);
    }

    [Theory]
    [InlineData("« dictature du partenariat » (Damon, 2002)")] // a title
    [InlineData("« travail en réseau »")] // a notion
    [InlineData("est-ce que le partenariat est un « marché de dupes » ?")]
    public void AFewWords_ThatNameSomething_AreNoQuotation(string question)
    {
        Assert.Empty(dossier.Ask(question).Review.Quotations);
    }

    [Fact]
    public void AuthorInBrackets_InsideTheMarks_IsAClaim()
    {
        var answer = dossier.Ask(
            "« Le réseau fonctionne sur un principe de complémentarité et non pas d'autorité (Simondi). "
            + "Il n'existe pas de partenariat sans réseau, c'est-à-dire sans liens entrecroisés et tissés ensemble »");

        var report = Assert.Single(answer.Review.Reports);
        Assert.Equal((QuotationVerdict.Altered, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
        Assert.DoesNotContain("Simondi", report.Given, StringComparison.Ordinal);
        Assert.Equal(["simondi-reseau", "simondi-espace-temps"], answer.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void ReferenceAtTheEnd_OfTheWords_IsAClaim()
    {
        var answer = dossier.Ask("le minimum d'action commune négociée visant à la résolution d'un programme reconnu commun, inrp 1993, exact ?");

        var report = Assert.Single(answer.Review.Reports);

        Assert.Equal((QuotationVerdict.Exact, AttributionVerdict.Right), (report.Verdict, report.Attribution.Verdict));
    }

    [Fact]
    public void QuotationOverACut_ShowsThePassagesOfAllItsPieces()
    {
        var answer = dossier.Ask("« Le terme a envahi notre environnement [...] Dans le langage courant, partenariat désigne une image » (Dhume)");

        Assert.Equal(["dhume-consensus-virtuel-1", "dhume-consensus-virtuel-2"], answer.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void YearAlone_IsNotAWork()
    {
        var answer = dossier.Ask("« l'État est un partenaire particulier, qui impose, finance, arbitre et contrôle » (Damon, 2009)");

        var attribution = Assert.Single(answer.Review.Reports).Attribution;

        Assert.Equal(AttributionVerdict.Incomplete, attribution.Verdict);
        Assert.Equal([ClaimPart.Year], attribution.Faults.Select(fault => fault.Part));
    }

    [Fact]
    public void TheSameWordsOfTwoAuthors_AreSaidToBeOfBoth()
    {
        var report = Assert.Single(dossier.Ask("« Le partenariat ne se décrète pas », c'est de Vidalenc ou de Sanchez ?").Review.Reports);

        Assert.EndsWith("ces mots sont d’Elisabeth Vidalenc, et aussi de Jean-Louis Sanchez.", VerdictWords.Explain(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("« nouvelle orthodoxie » (Geddes, 2000)", "Citation exacte, attribution à vérifier", "chez Julien Damon, qui les met entre guillemets dans une phrase qui nomme Geddes.")]
    [InlineData("« faire autrement ou faire mieux » Dhume 2001 page 6", "Citation exacte, page non vérifiable", "la page n’est pas vérifiable dans le dossier.")]
    [InlineData("« un partenariat de seconde zone » (Lahary)", "Citation exacte, avec une coupe à relire", "ce qui tient à une négation ou à une réserve.")]
    public void WhatAReaderHasToLookUp_IsSaidInTheVerdict(string message, string title, string said)
    {
        var report = Assert.Single(dossier.Ask(message).Review.Reports);

        Assert.Equal(title, VerdictWords.Title(report));
        Assert.Contains(said, VerdictWords.Explain(report), StringComparison.Ordinal);
        Assert.NotEqual(VerdictTone.Good, VerdictWords.Tone(report));
    }

    [Fact]
    public void OnlyTheDossiersIntroductionChanged_IsSaid()
    {
        var report = Assert.Single(dossier.Ask("« Le partenariat est devenu une fin en soi » (Chauvière)").Review.Reports);

        Assert.StartsWith("Les mots de l’auteur sont exacts\u202F;", VerdictWords.Explain(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vérifie « 1 c »")]
    [InlineData("lpartenariats demand « 1 c")]
    public void ScrapsInQuotationMarks_AreAnswered(string message)
    {
        Assert.False(string.IsNullOrWhiteSpace(dossier.Ask(message).Title));
    }

    [Theory]
    [InlineData("J'anime une formation pour des travailleurs sociaux de secteur. J'aurais besoin de quatre ou cinq citations sur les conditions de réussite.")]
    [InlineData("Lahary distingue plusieurs degrés du travail en commun. Auriez-vous l'extrait ?")]
    [InlineData("Lahary distingue plusieurs formes de partenariat. Auriez-vous la citation ?")]
    [InlineData("Je prépare un exposé sur le partenariat. Donnez-moi une phrase de Damon.")]
    [InlineData("Je fais un diaporama sur le réseau. Il me faudrait des citations courtes.")]
    public void RequestForQuotations_IsNoCheckOfWhatStandsBesideIt(string question)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("Le partenariat ne se décrète pas. Vous validez cette citation de Vidalenc ?")]
    [InlineData("j'ai trouvé une citation de Damon : il n'y a pas un, mais des partenariats")]
    public void PastedQuotation_IsStillChecked(string question)
    {
        Assert.Equal(AnswerKind.Quotation, dossier.Ask(question).Kind);
    }
}
