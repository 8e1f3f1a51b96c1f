using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Questions to which the authors answer differently, and the sides that people ask for.</summary>
public sealed class DebateTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("d3-imposer", "oui", "peut on imposer le partenariat", "y a quelqu'un qui dit oui ?")]
    [InlineData("d3-imposer", "non", "peut on imposer le partenariat", "et qui est contre")]
    [InlineData("d1-objectif-commun", "oui", "faut-il un objectif commun ?", "qui est pour ?")]
    [InlineData("d2-convention", "non", "Faut-il une convention pour qu'il y ait partenariat ?", "qui dit non ?")]
    [InlineData("d2-convention", "oui", "Faut-il une convention pour qu'il y ait partenariat ?", "qui dit non ?", "et qui dit oui ?")]
    public void SideAskedFor_ComesFirst_InTheDebateSpokenOf(string debate, string side, params string[] messages)
    {
        var shown = dossier.Ask(messages).Debate;

        Assert.Equal(debate, shown?.Id);
        Assert.StartsWith(side, shown!.Positions[0].Label, StringComparison.Ordinal);
    }

    [Fact]
    public void WhomItIsFor_AsksForNoSide()
    {
        Assert.Null(dossier.Ask("faut-il un objectif commun ?", "c'est pour qui ?").Debate);
    }
}
