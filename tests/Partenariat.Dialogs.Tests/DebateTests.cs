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

    [Theory]
    [InlineData("Partenariat = consensus ou conflit ? je dois faire un exposé contradictoire", "d7-consensus-ou-conflit")]
    [InlineData("doit-on avoir les mêmes objectifs pour être partenaires", "d1-objectif-commun")]
    [InlineData("Est-ce qu'il y a forcément du conflit dans un partenariat ?", "d7-consensus-ou-conflit")]
    [InlineData("partenariat = imposé ou volontaire ?", "d3-imposer")]
    [InlineData("Un partenariat est-ce d'abord un projet ou d'abord une action ?", "d5-projet-ou-action")]
    public void QuestionWhether_IsADebate_WhateverItsVerb(string question, string debate)
    {
        Assert.Equal(debate, Assert.IsType<DebateAnswer>(dossier.Ask(question)).Debate.Id);
    }

    [Theory]
    [InlineData("qu'est-ce que l'accompagnement social")]
    [InlineData("qu'est-ce qu'un partenariat sans convention ?")]
    [InlineData("objectifs communs ou objectifs distincts ?")]
    [InlineData("réseau et coordination, quelle différence ?")]
    public void QuestionWhatSomethingIs_IsNoDebate(string question)
    {
        Assert.NotEqual(AnswerKind.Debate, dossier.Ask(question).Kind);
    }

    [Theory]
    [InlineData("depuis quand on parle de partenariat en france")]
    [InlineData("c'est depuis quand le partenariat")]
    [InlineData("quand est né le partenariat ?")]
    public void QuestionLikeThatOfADebate_GetsTheDebate(string question)
    {
        Assert.Equal("d13-anciennete", Assert.IsType<DebateAnswer>(dossier.Ask(question)).Debate.Id);
    }

    [Theory]
    [InlineData("depuis quand parle-t-on de réseau ?")]
    [InlineData("depuis quand la coordination est-elle obligatoire ?")]
    public void QuestionLikeThatOfADebate_OnAnotherNotion_IsNotThatDebate(string question)
    {
        Assert.NotEqual("d13-anciennete", (dossier.Ask(question) as DebateAnswer)?.Debate.Id);
    }
}
