using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>A message in English is read as its French, where every word of it is known; else it is told that the dossier is in French.</summary>
public sealed class EnglishTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("What is partnership?", "c'est quoi le partenariat ?")]
    [InlineData("hi, can you give me a definition of network in French?", "c'est quoi le réseau ?")]
    [InlineData("Social worker from Leeds here. What is the official French definition of 'partenariat'?", "la définition officielle du partenariat ?")]
    [InlineData("is there anything about networks versus partnership?", "réseau ou partenariat ?")]
    [InlineData("how do you define partnership?", "définir le partenariat")]
    [InlineData("sorry my french is bad. who is Damon?", "qui est Damon ?")]
    public void English_GetsWhatItsFrenchGets(string english, string french)
    {
        var (answer, same) = (dossier.Ask(english), dossier.Ask(french));

        Assert.Equal((same.Kind, same.Passages[0].Id), (answer.Kind, answer.Passages[0].Id));
    }

    [Theory]
    [InlineData("c'est quoi le partenariat ?", "who wrote it?", "def-officielle")]
    [InlineData("c'est quoi le partenariat ?", "in which book?", "def-officielle")]
    [InlineData("What is the difference between réseau et partenariat?", "who says that?", "fonteneau-reseau")]
    [InlineData("c'est quoi le partenariat ?", "and in Dhume's view?", "dhume-methode")]
    public void English_GoesOnFromWhatWasShown(string before, string question, string passage)
    {
        Assert.Equal(passage, dossier.Ask(before, question).Passages[0].Id);
    }

    [Theory]
    [InlineData("do you speak English please?")]
    [InlineData("what is the weather like?")]
    [InlineData("hello, what can you do?")]
    public void English_WithAnUnknownWord_IsNotGuessed(string message)
    {
        Assert.Equal(French.Set("Je lis l'anglais, je réponds en français"), dossier.Ask(message).Title);
    }

    [Theory]
    [InlineData("sorry, quel est le but du partenariat ? thanks")]
    [InlineData("c'est quoi le team building ?")]
    public void French_WithAnEnglishWord_IsFrench(string message)
    {
        Assert.NotEqual(AnswerKind.Smalltalk, dossier.Ask(message).Kind);
    }
}
