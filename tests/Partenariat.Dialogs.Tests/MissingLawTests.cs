using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Laws that the edition does not hold, and what it tells of those that it holds.</summary>
public sealed class MissingLawTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("loi NOTRe compétences département", "loi NOTRe")]
    [InlineData("loi ELAN et partenariat logement", "loi ELAN")]
    [InlineData("loi elan et logement", "loi elan")]
    [InlineData("la loi MAPTAM et la coordination", "loi MAPTAM")]
    [InlineData("que prévoit la loi Claeys-Leonetti ?", "loi Claeys-Leonetti")]
    [InlineData("loi Essoc", "loi Essoc")]
    public void LawByAName_ThatTheDossierHasNot_IsRefusedByThatName(string question, string law)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Contains(French.Set($"« {law} »"), answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("loi de 2016", "la loi besson", "et celle de 2016")]
    [InlineData("loi de 1901", "la loi de 1996", "et celle de 1901 ?")]
    [InlineData("loi de 2015", "loi du 29 juillet 1998", "et en 2015 ?")]
    public void YearAloneAfterALaw_OfWhichThereIsNone_IsRefused(string law, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Contains(law, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("que dit la loi de 1996 sur les chèques emploi", "14 novembre 1996")]
    [InlineData("la loi de 1990 sur le RMI", "31 mai 1990")]
    [InlineData("la loi de 1998 sur les 35 heures", "29 juillet 1998")]
    [InlineData("la loi de 2002 sur les soins palliatifs", "4 mars 2002")]
    public void RightYearWithAnotherSubject_ShowsNoLaw_AndNamesTheOneOfThatYear(string question, string date)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Empty(answer.Passages);
        Assert.Contains(date, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("la loi de 1996 sur la ville", "loi-1996-11-14")]
    [InlineData("la loi de 1990 sur le logement", "loi-1990-05-31")]
    [InlineData("la loi de 1998 sur le comité départemental", "loi-1998-07-29")]
    [InlineData("la loi de 2002 sur les droits des malades", "loi-2002-303")]
    public void RightYearWithItsSubject_ShowsThatLaw(string question, string law)
    {
        Assert.Equal(law, dossier.Ask(question).Passages[0].Source.Id);
    }

    [Theory]
    [InlineData("c'est quoi la date exacte de la loi sur le droit au logement", "Date : 31 mai 1990")]
    [InlineData("loi de lutte contre les exclusions, c'est quelle date ?", "Date : 29 juillet 1998")]
    [InlineData("la loi HPST date de quand", "Date : 21 juillet 2009")]
    [InlineData("année de la loi sur les malades", "Date : 4 mars 2002")]
    public void DateOfALaw_IsTold(string question, string date)
    {
        Assert.StartsWith(French.Set(date), dossier.Ask(question).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("loi-1998-07-29", "art. 155", "loi du 29 juillet 1998", "l'article c'est lequel")]
    [InlineData("loi-1996-11-14", "art. 1er", "loi du 14 novembre 1996", "et l'article ?")]
    public void ArticleAskedAfterALaw_IsThatOfTheLawShown(string law, string article, params string[] messages)
    {
        var answer = dossier.Ask(messages);

        Assert.Equal(law, answer.Passages[0].Source.Id);
        Assert.Contains(article, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatIsNoLaw_IsSaidToBeNone()
    {
        var answer = dossier.Ask("la loi de 1996", "et celle de 2007 ?");

        Assert.Contains("n’est pas une loi", answer.Message, StringComparison.Ordinal);
        Assert.Equal("circulaire-2007-197", answer.Passages[0].Source.Id);
    }

    [Theory]
    [InlineData("que dit la loi de prévention de la délinquance ?")]
    [InlineData("la loi de programmation militaire")]
    [InlineData("Loi de modernisation de la fonction publique : quel rapport avec le partenariat ?")]
    [InlineData("l'ordonnance relative à la facturation électronique")]
    public void LawCalledByASubject_ThatNoLawOfTheDossierHas_ShowsNoLaw(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Empty(answer.Passages);
    }

    [Theory]
    [InlineData("la loi de lutte contre les exclusions", "loi-1998-07-29")]
    [InlineData("que dit la loi relative aux droits des malades ?", "loi-2002-303")]
    [InlineData("loi contre l'exclusion, elle dit quoi", "loi-1998-07-29")]
    public void LawCalledByItsSubject_IsThatLaw(string question, string law)
    {
        Assert.Equal(law, dossier.Ask(question).Passages[0].Source.Id);
    }

    [Theory]
    [InlineData("les lois de décentralisation")]
    [InlineData("que disent les lois de décentralisation du partenariat ?")]
    public void LawsOfWhichAPassageTells_AreNotDenied(string question)
    {
        Assert.NotEqual(AnswerKind.NotFound, dossier.Ask(question).Kind);
    }

    [Theory]
    [InlineData("loi de 2007 protection de l'enfance")]
    [InlineData("loi de 2007 protection juridique des majeurs")]
    public void LawOfAYear_WhereTheTextOfThatYearIsACircularOnSomethingElse_IsMissing(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.NotFound, answer.Kind);
        Assert.Contains("15 mai 2007", answer.Message, StringComparison.Ordinal);
    }
}
