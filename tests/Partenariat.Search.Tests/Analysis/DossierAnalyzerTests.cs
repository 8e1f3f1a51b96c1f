using Partenariat.Search.Analysis;

namespace Partenariat.Search.Tests.Analysis;

public sealed class DossierAnalyzerTests
{
    [Theory]
    // One family, one token: noun, verb, adjective, agent, plural
    [InlineData("coopération coopérations coopérer coopèrent coopéré coopératif coopérative", "=cooperation")]
    [InlineData("coordination coordonner coordonné coordonnées coordinateur coordonnateur coordinatrice", "=coordination")]
    [InlineData("collaboration collaborer collaborent collaborateur", "=collaboration")]
    [InlineData("articulation articuler articulé articulent", "=articulation")]
    [InlineData("concertation concerter concertent concerté", "=concertation")]
    [InlineData("consultation consulter consultatif", "=consultation")]
    [InlineData("mutualisation mutualiser mutualisé", "=mutualisation")]
    [InlineData("évaluation évaluer évaluatif évaluations", "=evaluation")]
    [InlineData("partenariat partenariats partenarial partenariale partenariaux", "=partenariat")]
    [InlineData("partenaire partenaires", "=partenaire")]
    [InlineData("réseau réseaux", "=reseau")]
    // Whatever way it is typed
    [InlineData("COOPÉRATION Coopération cooperation co\u200Bopération coope\u0301ration", "=cooperation")]
    [InlineData("l'articulation l’articulation L’ARTICULATION d'articulation qu'articulation", "=articulation")]
    [InlineData("État Etat état l'État L’ETAT", "etat")]
    [InlineData("œuvre oeuvre Œuvre", "oeuvr")]
    // Words outside the lexicon: noun and verb meet
    [InlineData("financement financer financeurs finance financé", "financ")]
    [InlineData("évolution évoluer évolue évoluent", "evolu")]
    [InlineData("institution institutionnel institutionnelle institutions", "institu")]
    [InlineData("obligation obligatoire obliger obligé", "oblig")]
    [InlineData("travail travaux travailler travailleurs bosser boulot", "travail")]
    [InlineData("public publics publique publiques", "public")]
    [InlineData("usagers usager", "usag")]
    [InlineData("adolescents adolescence ado ados", "adolesc")]
    public void Tokens_WordsOfOneFamily_AreOneToken(string words, string token)
    {
        Assert.Equal([token], words.Split(' ').SelectMany(Tokens).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("copie", "coopération")]
    [InlineData("copier", "coopérer")]
    [InlineData("commune", "commun")]
    [InlineData("communes", "communs")]
    [InlineData("concert", "concertation")]
    [InlineData("contact", "contrat")]
    [InlineData("cordon", "coordonner")]
    [InlineData("opération", "coopération")]
    [InlineData("puissance", "puis")]
    [InlineData("question", "cest")]
    [InlineData("professeur", "professionnel")]
    [InlineData("parti", "partir")]
    [InlineData("partenariat", "partition")]
    public void Tokens_UnrelatedWords_StayApart(string left, string right)
    {
        Assert.Empty(Tokens(left).Intersect(Tokens(right), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Le partenariat, c'est la relation entre plusieurs acteurs", "=partenariat relat acteur")]
    [InlineData("réseau de santé", "=reseau =reseau-de-sante sant")]
    [InlineData("une injonction paradoxale", "=injonction =injonction-paradoxale =injonction-paradoxale")]
    [InlineData("la loi 2002-303, art. L. 312-6", "loi 2002 303 art 312 6")]
    [InlineData("l'article 155", "articl 155")]
    [InlineData("C4.1 du BTS ESF", "c4.1 bts esf")]
    [InlineData("partenariat AND (\"x\" OR *:*) ~2", "=partenariat 2 and x")]
    [InlineData("", "")]
    [InlineData("? ! … « » — ’", "")]
    [InlineData("qu'est-ce que c'est que ça", "")]
    public void Tokens_Text_AreContentWordsAndNames(string text, string tokens)
    {
        Assert.Equal(
            tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            Tokens(text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tokens_NameOfSeveralWords_SpansThem()
    {
        var name = Assert.Single(TestDossier.Words.Analyzer.Tokens("burn out et réseau"), token => token.Span > 1);

        Assert.Equal("=epuisement-professionnel", name.Text);
    }

    private static IEnumerable<string> Tokens(string text)
    {
        return TestDossier.Words.Analyzer.Tokens(text).Select(token => token.Text);
    }
}
