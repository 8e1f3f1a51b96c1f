namespace Partenariat.Search.Tests.Entities;

public sealed class WorkAndLawTests
{
    [Theory]
    [InlineData("loi du 2 janvier 2002", "loi-2002-01-02")]
    [InlineData("la loi de janvier 2002", "loi-2002-01-02")]
    [InlineData("LOI DE 2002", "loi-2002-01-02 loi-2002-303")]
    [InlineData("loi 2002-303", "loi-2002-303")]
    [InlineData("la loi n° 2002-303 du 4 mars 2002", "loi-2002-303")]
    [InlineData("loi de 98", "loi-1998-07-29")]
    [InlineData("et celle de 1998 ?", "loi-1998-07-29")]
    [InlineData("loi Besson", "loi-1990-05-31")]
    [InlineData("loi hpst", "loi-2009-07-21")]
    [InlineData("la loi contre les exclusions", "loi-1998-07-29")]
    [InlineData("circulaire du 15 mai 2007", "circulaire-2007-197")]
    [InlineData("ordonnance du 17 juin 2004", "ordonnance-2004-06-17")]
    [InlineData("loi de 1975", "")]
    [InlineData("loi du 3 janvier 2002", "")]
    [InlineData("en 2002", "")]
    public void Recognize_Laws_AreFoundByDateNumberNameOrSubject(string text, string laws)
    {
        Assert.Equal(
            laws.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Law));
    }

    [Theory]
    [InlineData("article 155", "loi-1998-07-29", "155")]
    [InlineData("l'art. 7", "loi-1990-05-31", "7")]
    [InlineData("article 1er", "loi-1996-11-14", "1er")]
    [InlineData("L. 312-6", "loi-2002-01-02", "L. 312-6")]
    [InlineData("l312-6", "loi-2002-01-02", "L. 312-6")]
    [InlineData("article 20 de la loi du 2 janvier 2002", "loi-2002-01-02", "20")]
    public void Recognize_Article_IsFoundWithItsLaw(string text, string law, string article)
    {
        Assert.Contains(
            TestDossier.Recognizer.Recognize(text).Entities,
            entity => entity.Kind == EntityKind.Law && entity.Id == law && entity.Article == article);
    }

    [Theory]
    [InlineData("article 9999")]
    [InlineData("l'article de presse")]
    [InlineData("312-6 habitants")]
    public void Recognize_UnknownArticle_IsNoLaw(string text)
    {
        Assert.Empty(TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Law));
    }

    [Theory]
    [InlineData("« Réseau… Attention, fragile ! » ça a paru où ?", "hardy-2007")]
    [InlineData("histoire et essai de définition", "merini-2001")]
    [InlineData("\"L'acteur et le système\"", "crozier-friedberg-1977")]
    [InlineData("l'acteur et le systeme, c'est de qui", "crozier-friedberg-1977")]
    [InlineData("un acteur du système", "")]
    [InlineData("le livre de Vidalenc", "vidalenc-2002")]
    [InlineData("Damon 2009", "damon-2009")]
    [InlineData("Dhume (2001)", "dhume-2001")]
    [InlineData("dans Futuribles", "damon-2002")]
    [InlineData("la thèse de Damon", "")]
    [InlineData("le partenariat dans le travail social", "")]
    public void Recognize_Works_AreFoundByTitleAuthorOrReview(string text, string works)
    {
        Assert.Equal(
            works.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Source));
    }

    [Fact]
    public void Recognize_Review_IsEachWorkInIt()
    {
        Assert.Superset(
            new HashSet<string>(["dutoit-2010", "jaeger-2010-introduction", "cottin-dujardin-2010"]),
            TestDossier.Recognizer.Recognize("Vie sociale n° 1/2010").Ids(EntityKind.Source).ToHashSet());
    }

    [Theory]
    [InlineData("le BTS ESF", "BTS ESF")]
    [InlineData("en st2s", "Bac technologique ST2S")]
    [InlineData("bac pro", "Bac professionnel SPVL")]
    [InlineData("le bac professionnel spvl", "Bac professionnel SPVL")]
    [InlineData("sp3s ou cesf", "BTS SP3S|DE CESF")]
    [InlineData("bts", "BTS ESF|BTS SP3S")]
    public void Recognize_Diplomas_AreFoundByLabelOrPartOfIt(string text, string diplomas)
    {
        Assert.Equal(
            diplomas.Split('|').Order(StringComparer.Ordinal),
            TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Diploma).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("quelles sont les limites du partenariat ?", "limites")]
    [InlineData("l'évaluation du partenariat", "evaluation")]
    [InlineData("les bases juridiques", "")]
    public void Recognize_Sections_AreFoundByClauseOfTitle(string text, string section)
    {
        Assert.Equal(
            section.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            TestDossier.Recognizer.Recognize(text).Ids(EntityKind.Section));
    }

    [Fact]
    public void Recognize_Section_LeavesTheNotionInIt()
    {
        Assert.Equal(["partenariat"], TestDossier.Recognizer.Recognize("les limites du partenariat").Ids(EntityKind.Notion));
    }
}
