namespace Partenariat.Dialogs.Tests;

/// <summary>The page of the dossier itself is another than the page of the work it cites.</summary>
public sealed class DossierPageTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("18", "page du dossier où on parle des CLIC")]
    [InlineData("28", "à quelle page du dossier commence l'évaluation")]
    [InlineData("31", "où commence la bibliographie dans le dossier, quelle page ?")]
    [InlineData("17", "loi du 31 mai 1990", "page du dossier ?")]
    [InlineData("12", "Hardy réseau", "à quelle page du dossier est ce passage ?")]
    public void PageOfTheDossier_IsTold(string page, params string[] messages)
    {
        Assert.StartsWith(French.Set($"Page du dossier : {page}"), dossier.Ask(messages).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Page : 84.", "que dit Hardy du réseau", "la page ?")]
    [InlineData("Pages de l'ensemble : 85-103. Le dossier ne donne pas la page de ces mots.", "que dit frigoli", "la page ?")]
    [InlineData("Dans le texte : art. 84.", "c'est quoi le réseau de santé", "p. ?")]
    public void PageOfTheWork_IsNeitherThatOfTheDossier_NorARange(string told, params string[] messages)
    {
        Assert.Equal(French.Set(told), dossier.Ask(messages).Message);
    }

    [Fact]
    public void SizeOfTheDossier_IsNoPage()
    {
        Assert.DoesNotContain("Page du dossier", dossier.Ask("combien de pages fait le dossier").Message, StringComparison.Ordinal);
    }
}
