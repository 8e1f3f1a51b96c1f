using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>The page, the year, the publisher of a work that the message tells apart from others.</summary>
public sealed class WorkFieldTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("A quelle page de la revue Vie sociale se trouve l'article de Martine Dutoit ?", "167")]
    [InlineData("A quelle page se trouve l'article de Calvet et Valentin ?", "99 et 106")]
    [InlineData("à quelle page de Vie sociale est l'article de Jaeger sur la coordination", "15-16")]
    [InlineData("quelle page, l'article de Jaeger sur l'actualité de la coordination ?", "15-16")]
    [InlineData("L'article de Fonteneau, c'est quelle page ?", "111")]
    [InlineData("à quelle page est l'article de Laurence Hardy ?", "84")]
    [InlineData("Pages de l'article de Hardy svp", "84")]
    [InlineData("p. combien l'article de Dutoit", "167")]
    [InlineData("page de l'article de Barreyre", "8")]
    [InlineData("l'avant-propos de Barreyre est à quelle page ?", "8")]
    [InlineData("l'introduction de Jaeger, quelle page ?", "9")]
    [InlineData("quelles sont les pages de l'article de Béhar", "28-35")]
    [InlineData("les pages de l'article de Frigoli ?", "85-103")]
    [InlineData("l'article de Veysset-Puijalon est à quelle page du dictionnaire ?", "146-147")]
    public void PageOfAWork_IsTheOneThatItsReferencePrints(string question, string page)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Source, answer.Kind);
        Assert.Matches($"^Pages?( citées?)?\u00A0: {page}\\.$", answer.Message);
    }

    [Theory]
    [InlineData("A quelle page se trouve la définition de Lahary ?")]
    [InlineData("le livre de Lyet, quelle page ?")]
    public void Page_ThatNothingGives_IsSaidToBeMissing(string question)
    {
        Assert.StartsWith("Le dossier ne donne pas la page", dossier.Ask(question).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vidalenc son livre il date de quand", "vidalenc-2002", "2002")]
    [InlineData("Le livre de Vidalenc, il date de quand ?", "vidalenc-2002", "2002")]
    [InlineData("La communication de Vidalenc aux journées ADBDP date de quand ?", "vidalenc-2006", "2006")]
    [InlineData("la thèse de Vidalenc, quelle année ?", "vidalenc-1998", "1998")]
    [InlineData("en quelle année Damon a-t-il publié La dictature du partenariat ?", "damon-2002", "2002")]
    [InlineData("en quelle année Damon a-t-il publié la dictature dans Futuribles ?", "damon-2002", "2002")]
    [InlineData("En quelle année est paru « La dictature du partenariat » ?", "damon-2002", "2002")]
    [InlineData("De quand date l'article de Damon dans Horizons stratégiques ?", "damon-2007", "2007")]
    [InlineData("Damon, l'article de la RDSS, il est de quand ?", "damon-2009", "2009")]
    [InlineData("le livre de Dhume paru chez L'Harmattan c'est quelle année", "dhume-2006", "2006")]
    [InlineData("Dhume son bouquin chez ASH, quelle année ?", "dhume-2001", "2001")]
    [InlineData("le livre La coopération dans l'action publique est de quelle année ?", "dhume-2006", "2006")]
    [InlineData("quand est sorti Travailler en réseau chez Dunod ?", "dumoulin-dumont-2004", "2004")]
    [InlineData("l'ouvrage L'acteur et le système, c'est quelle année ?", "crozier-friedberg-1977", "1977")]
    [InlineData("qui a écrit L'acteur et le système et quand ?", "crozier-friedberg-1977", "1977")]
    [InlineData("quelle date pour le mémoire de Dubois Palacin ?", "dubois-palacin-2007", "2007")]
    public void YearOfAWork_IsThatOfTheOneNamed_AndOfNoOther(string question, string work, string year)
    {
        var answer = dossier.Ask(question);

        Assert.Equal($"Année\u00A0: {year}.", answer.Message);
        Assert.Equal([work], answer.Passages.Select(passage => passage.Source.Id).Distinct());
    }

    [Theory]
    [InlineData("Vidalenc son livre c'est publié ou et en quelle année", "L’Harmattan", "2002")]
    [InlineData("où et quand est paru le livre de Vidalenc ?", "L’Harmattan", "2002")]
    [InlineData("Lyet son livre, éditeur et année", "L’Harmattan", "2008")]
    [InlineData("le dictionnaire de Barreyre et Bouquet est paru quand et chez qui ?", "Bayard Centurion", "2006")]
    public void TwoFieldsInOneQuestion_AreBothTold(string question, string publisher, string year)
    {
        Assert.Equal($"Publication\u00A0: {publisher}. Année\u00A0: {year}.", dossier.Ask(question).Message);
    }

    [Theory]
    [InlineData("dans quel ouvrage et à quelle page Dubois Palacin définit-elle le partenariat ?")]
    [InlineData("la définition de Veysset-Puijalon est à quelle page ?")]
    [InlineData("quand est parue la définition de Damon ?")]
    [InlineData("où a été publié l'article de Chauvière sur la coordination ?")]
    public void FieldOfWords_OrOfASubject_IsToldOfThePassageThatHoldsThem(string question)
    {
        Assert.Contains(dossier.Ask(question).Passages, passage => passage is { IsSourceLine: false, Kind: not PassageKind.Reference });
    }

    [Theory]
    [InlineData("Chauvière, son texte, quelle année ?")]
    [InlineData("la thèse de Vidalenc, quelle année ?")]
    public void FieldOfAWork_NeverStandsAlone(string question)
    {
        Assert.NotEmpty(dossier.Ask(question).Passages);
    }

    [Fact]
    public void TwoFieldsInAFollowUp_AreBothTold()
    {
        Assert.Equal(
            "Publication\u00A0: L’Harmattan. Année\u00A0: 2002.",
            dossier.Ask("Que dit Vidalenc des conflits ?", "son livre, où et quand ?").Message);
    }

    [Fact]
    public void SeveralWorksThatFit_AreAllTold()
    {
        var answer = dossier.Ask("le livre de Dhume, quelle année ?");

        Assert.Contains("2001 (", answer.Message, StringComparison.Ordinal);
        Assert.Contains("2006 (", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralWorks_OfOneYear_AreToldTogether()
    {
        Assert.Equal("Année\u00A0: 2010.", dossier.Ask("l'article de Jaeger, quelle année ?").Message);
    }

    [Theory]
    [InlineData("qui parle de dictature du partenariat")]
    [InlineData("depuis quand parle-t-on de travail en réseau ?")]
    [InlineData("quand faut-il travailler ensemble ?")]
    public void NotionWithinATitle_AskedForItself_IsNoWork(string question)
    {
        Assert.NotEqual(AnswerKind.Source, dossier.Ask(question).Kind);
    }

    [Theory]
    [InlineData("De quelle année est le livre de Dhume « Le partenariat en pratique » ?")]
    [InlineData("En quelle année est paru « Conduire un projet en partenariat » de Vidalenc ?")]
    public void TitleThatTheDossierHasNot_IsSaidToBeMissing_BeforeAnotherWorkIsShown(string question)
    {
        Assert.StartsWith("Je ne trouve pas de titre", dossier.Ask(question).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("En quelle année est parue « La dictature du partenariat » de Damon ?")]
    [InlineData("chez qui est paru « Travailler en réseau » de Libois et Loser ?")]
    public void TitleThatTheDossierHas_IsAnsweredAtOnce(string question)
    {
        Assert.DoesNotContain("ne trouve pas", dossier.Ask(question).Message ?? "", StringComparison.Ordinal);
    }
}
