using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Moods, pauses, excuses and questions about the bot get a word and no passage.</summary>
public sealed class TalkTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("c'est gratuit ?", "C’est gratuit")]
    [InlineData("faut payer pour t'utiliser", "C’est gratuit")]
    [InlineData("attends", "Quand vous voulez")]
    [InlineData("laisse tomber", "Quand vous voulez")]
    [InlineData("non rien", "Quand vous voulez")]
    [InlineData("désolé je me suis trompé", "Pas de souci")]
    [InlineData("nul ta réponse", "Je peux sans doute mieux faire")]
    [InlineData("tu te fous de moi", "Je peux sans doute mieux faire")]
    [InlineData("Cordialement", "Au revoir")]
    [InlineData("ok super", "Je vous suis")]
    [InlineData("mdr", "Je vous suis")]
    [InlineData("je peux te faire confiance ?", "Qui je suis")]
    [InlineData("j'ai un exposé à faire", "Sur quel sujet ?")]
    public void Talk_IsAnsweredByAWord_AlsoAfterAnAnswer(string message, string title)
    {
        Assert.Equal((AnswerKind.Smalltalk, French.Set(title)), (dossier.Ask(message).Kind, dossier.Ask(message).Title));
        Assert.Equal(French.Set(title), dossier.Ask("c koi le partenariat", message).Title);
    }

    [Theory]
    [InlineData("attends, c'est quoi la différence entre réseau et partenariat ?")]
    [InlineData("désolé je me suis trompé, je voulais dire coopération")]
    [InlineData("peut-on faire confiance à un partenaire ?")]
    [InlineData("c'est gratuit le partenariat ?")]
    [InlineData("case management")]
    [InlineData("gestion mentale")]
    public void Question_IsNoTalk(string question)
    {
        Assert.NotEqual(AnswerKind.Smalltalk, dossier.Ask(question).Kind);
    }

    [Theory]
    [InlineData("je me sens seule en ce moment, personne ne me parle dans ma promo")]
    [InlineData("Bonjour, je me sens nul, plus rien ne va")]
    public void Distress_WithNoQuestion_GetsAWordAndNoPassage(string message)
    {
        Assert.Equal(AnswerKind.Smalltalk, dossier.Ask(message).Kind);
    }

    [Theory]
    [InlineData("Bonjour, j'espère que vous allez bien.", AnswerKind.Smalltalk)]
    [InlineData("Bonjour madame, c'est quoi la coordination ?", AnswerKind.Definition)]
    public void Greeting_IsAnsweredWhereNothingElseIsSaid(string message, AnswerKind kind)
    {
        Assert.Equal(kind, dossier.Ask(message).Kind);
    }
}
