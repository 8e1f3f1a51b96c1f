namespace Partenariat.Dialogs.Tests;

/// <summary>Questions as people begin them: a greeting, then who they have read or what they are working on.</summary>
[Collection(RealDossierCollection.Name)]
public sealed class OpeningTests(RealDossier dossier)
{
    private static readonly string[] s_greetings = ["", "Bonjour, ", "bonsoir ", "salut, ", "Bonjour ! ", "bonjour à tous, ", "Coucou, ", "Bonjour Madame, "];

    private static readonly string[] s_openings =
    [
        "", "pour mon exposé ", "pour mon mémoire de fin d’études, ", "selon Dhume ", "d'après Lahary ", "d’après Lahary, ",
        "pour un devoir sur le travail social ", "est-ce que selon Merini ", "selon Dhume qui écrit que ", "je suis en BTS ESF et ",
    ];

    private static readonly string[] s_questions =
    [
        "c'est quoi le partenariat ?", "je cherche la définition du partenariat", "quelle différence entre réseau et partenariat ?",
        "le partenariat c'est reconnaître l'altérité ?", "faut-il une convention ?", "qui parle de dictature ?", "que lire sur le réseau",
    ];

    [Theory]
    [InlineData("Bonjour, pour mon exposé je cherche la définition du partenariat", "def-officielle")]
    [InlineData("Bonjour, selon Dhume c'est quoi le partenariat ?", "dhume-methode")]
    [InlineData("bonsoir d'après Lahary c'est quoi le partenariat ?", "lahary-def1")]
    public void GreetingBeforeWhoOrWhatFor_IsAnsweredLikeTheQuestionAlone(string message, string passage)
    {
        Assert.Equal(passage, dossier.Ask(message).Passages[0].Id);
    }

    [Fact]
    public void EveryGreeting_BeforeEveryOpening_BeforeEveryQuestion_IsAnswered()
    {
        var messages =
            from greeting in s_greetings
            from opening in s_openings
            from question in s_questions
            select greeting + opening + question;

        Assert.All(messages, message => Assert.False(string.IsNullOrWhiteSpace(dossier.Ask(message).Title)));
    }
}
