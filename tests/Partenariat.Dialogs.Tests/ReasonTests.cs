namespace Partenariat.Dialogs.Tests;

public sealed class ReasonTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("un séminaire à Montpellier en 2010 ?", "séminaire, Montpellier, 2010")] // accents and capitals as typed
    [InlineData("les etudiants, à quoi peuvent leur servir les ENTRETIENS ?", "etudiants, servir, ENTRETIENS")]
    public void Words_ThatLeadToAPassage_AreThoseOfTheUser(string question, string words)
    {
        Assert.Equal($"mots de la question\u00A0: {words}", dossier.Ask(question).Why);
    }

    [Theory]
    [InlineData("Pages de l'article de Damon dans Horizons stratégiques ?", "Damon")]
    [InlineData("D'où sort l'étoile du partenariat ?", "étoile")]
    public void Name_AlreadyAmongTheReasons_IsNoWordBesides(string question, string name)
    {
        Assert.DoesNotContain("mots de la question", dossier.Ask(question).Why, StringComparison.Ordinal);
        Assert.Contains(name, dossier.Ask(question).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryWordNamed_StandsInTheQuestionAsItIs()
    {
        foreach (var passage in dossier.Edition.Passages)
        {
            foreach (var question in passage.Keywords.Take(1))
            {
                var why = dossier.Ask(question).Why;
                var start = why.IndexOf("mots de la question\u00A0: ", StringComparison.Ordinal);
                var words = start < 0 ? [] : why[(start + 22)..].Split(", ");

                Assert.All(words, word => Assert.Contains(word, question, StringComparison.Ordinal));
            }
        }
    }
}
