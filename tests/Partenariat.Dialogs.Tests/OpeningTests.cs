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
}
