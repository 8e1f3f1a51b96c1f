using Partenariat.Corpus;

namespace Partenariat.Dialogs.Tests;

/// <summary>Questions as people begin them: a greeting, then who they have read or what they are working on.</summary>
public sealed class OpeningTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("Bonjour, pour mon exposé je cherche la définition du partenariat", "def-officielle")]
    [InlineData("Bonjour, selon Dhume c'est quoi le partenariat ?", "dhume-methode")]
    [InlineData("bonsoir d'après Lahary c'est quoi le partenariat ?", "lahary-def1")]
    public void GreetingBeforeWhoOrWhatFor_IsAnsweredLikeTheQuestionAlone(string message, string passage)
    {
        Assert.Equal(passage, dossier.Ask(message).Passages[0].Id);
    }

    [Theory]
    [InlineData("les limites du partenariat stp c pour mon dossier de bts sp3s")]
    [InlineData("je suis en BTS SP3S, quelles sont les limites du partenariat ?")]
    [InlineData("définition du partenariat pour le bac st2s")]
    [InlineData("Je prépare le DE CESF, que dit Lahary du partenariat ?")]
    public void DiplomaOfWhoAsks_IsNoCurriculumAskedFor(string message)
    {
        Assert.All(dossier.Ask(message).Passages.Take(3), passage => Assert.NotEqual(PassageKind.Curriculum, passage.Kind));
    }

    [Theory]
    [InlineData("le partenariat en bts sp3s")]
    [InlineData("que dit mon référentiel bts sp3s du partenariat")]
    [InlineData("qu'est-ce qui est au programme pour le bac st2s ?")]
    public void CurriculumAskedFor_IsShown(string message)
    {
        Assert.Equal(PassageKind.Curriculum, dossier.Ask(message).Passages[0].Kind);
    }

    [Theory]
    [InlineData("je suis éducatrice spécialisée et je cherche une définition du réseau", "ministere-reseau")]
    [InlineData("Bonjour, je suis éducatrice spécialisée et je voudrais comprendre ce qu'est le partenariat", "def-officielle")]
    [InlineData("Je suis coordinatrice d'un réseau gérontologique et je cherche ce qu'est une convention", "fonteneau-convention")]
    public void ProfessionOfWhoAsks_IsNoWordToLookFor(string message, string passage)
    {
        Assert.Equal(passage, dossier.Ask(message).Passages[0].Id);
    }

    [Theory]
    [InlineData("que dit le dossier des éducateurs spécialisés ?", "Dumont")]
    [InlineData("quel auteur est éducateur spécialisé ?", "Dumont")]
    public void ProfessionAskedAbout_IsLookedFor(string message, string author)
    {
        Assert.Contains(dossier.Ask(message).Passages.Take(3), passage => passage.Text.Contains(author, StringComparison.Ordinal)
            || passage.Authors.Any(voice => voice.Family == author));
    }
}
