using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>The plainest turns of a conversation, in whatever words.</summary>
public sealed class PlainTurnTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("combien coûte le livre de Vidalenc ?")]
    [InlineData("un bouquin suisse sur les réseaux et la petite enfance ?", "il coûte combien ?")]
    public void PriceOfABook_IsSaidNotToBeThere(params string[] messages)
    {
        Assert.Contains("ni le prix", dossier.Ask(messages).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Price_InAThreadOnAText_IsNoPriceOfABook()
    {
        Assert.DoesNotContain("ni le prix", dossier.Ask("quel texte parle de coopération ?", "et le prix à payer ?").Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("la forme aujourd'hui ?", "Bonjour")]
    [InlineData("la pêche ce matin ?", "Bonjour")]
    [InlineData("vous avez 5 min ?", "Bonjour")]
    [InlineData("okok", "Je vous suis")]
    [InlineData("d'acc", "Je vous suis")]
    [InlineData("dac, ça marche", "Je vous suis")]
    [InlineData("allez a+ le robot", "Au revoir")]
    [InlineData("guide d'utilisation svp", "Ce que je sais faire")]
    [InlineData("comment on se sert de toi svp ?", "Ce que je sais faire")]
    [InlineData("comment je fais pour t'interroger", "Ce que je sais faire")]
    public void SetExpression_IsTalk(string message, string title)
    {
        Assert.Equal(French.Set(title), dossier.Ask(message).Title);
    }

    [Theory]
    [InlineData("la forme du partenariat ?")]
    [InlineData("le DAC ?")]
    [InlineData("comment parler aux familles ?")]
    [InlineData("tu peux me parler du réseau ?")]
    [InlineData("tu peux me parler de coopération ?")]
    [InlineData("tu connais réseau ?")]
    [InlineData("j'ai besoin d'une citation sur le fait qu'on passe notre temps en réunion")]
    [InlineData("comment poser une question à un partenaire ?")]
    public void QuestionThatBeginsLikeOne_IsNoTalk(string message)
    {
        Assert.NotEqual(AnswerKind.Smalltalk, dossier.Ask(message).Kind);
    }

    [Theory]
    [InlineData("c'est quoi le partenariat", "une autre définition, pas l'officielle", "def-officielle")]
    [InlineData("définition de partenariat", "une autre, mais pas celle de Dhume", "dhume-methode")]
    [InlineData("définition du réseau ?", "une autre définition svp", "ministere-reseau")]
    public void AnotherDefinition_IsOneThatWasNotShown(string before, string message, string notThis)
    {
        var (shown, answer) = (dossier.Ask(before).Passages.Take(3), dossier.Ask(before, message));

        Assert.Equal(AnswerKind.Definition, answer.Kind);
        Assert.Empty(shown.Intersect(answer.Passages));
        Assert.DoesNotContain(notThis, answer.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void AnotherDefinition_OfTheAuthorWhoWasAsked_IsTheirs()
    {
        Assert.Contains("dhume", dossier.Ask("le partenariat selon Dhume ?", "une autre définition de lui").Passages[0].Authors.Select(voice => voice.Id));
    }

    [Theory]
    [InlineData("Faut-il imposer le partenariat ?", "un auteur moins critique")]
    [InlineData("le rôle de l'État ?", "c'est sombre, quelqu'un de moins négatif ?")]
    public void VoiceOfAnotherTone_IsLookedForInTheDebateOnScreen(string before, string message)
    {
        var answer = dossier.Ask(before, message);

        Assert.Equal(AnswerKind.Debate, answer.Kind);
        Assert.Empty(dossier.Ask(before).Passages[0].Authors.Intersect(answer.Passages[0].Authors));
    }

    [Theory]
    [InlineData("combien gagne un éduc ?", "ok et le partenariat alors ?", "partenariat")]
    [InlineData("c'est quoi le foot ?", "d'accord, et le réseau du coup ?", "réseau")]
    public void Notion_AfterARefusal_GetsWhatItGetsAlone(string before, string message, string notion)
    {
        Assert.Equal(dossier.Ask(notion).Passages[0].Id, dossier.Ask(before, message).Passages[0].Id);
    }

    [Theory]
    [InlineData("qui a inventé le mot partenariat ?")]
    [InlineData("c'est qui qui a créé le terme partenariat")]
    public void WhoeverInventedTheWord_IsAskedOfTheDebateOnItsAge(string message)
    {
        Assert.Equal(French.Set("Depuis quand parle-t-on de partenariat ?"), dossier.Ask(message).Title);
    }

    [Theory]
    [InlineData("quels livres de Damon ?", "et de Jaeger ?", "jaeger")]
    [InlineData("que lire sur la coopération", "et chez Dhume ?", "dhume")]
    public void Author_AfterBooks_IsAskedForBooks(string before, string message, string author)
    {
        var answer = dossier.Ask(before, message);

        Assert.Equal(AnswerKind.Bibliography, answer.Kind);
        Assert.All(answer.Passages, passage => Assert.Contains(author, passage.Source.AuthorIds));
    }

    [Fact]
    public void Author_AfterBooks_WhoseWordsAreAskedFor_Speaks()
    {
        Assert.Equal(AnswerKind.Author, dossier.Ask("quels livres de Damon ?", "et que dit Dhume du partenariat ?").Kind);
    }

    [Theory]
    [InlineData("que lire sur le réseau ?", "il est à combien")]
    [InlineData("livres de Dhume", "on peut l'acheter où")]
    [InlineData("un livre sur le réseau ?", "il coûte combien")]
    public void PriceOfABook_IsNotInTheDossier(string before, string message)
    {
        Assert.Equal(AnswerKind.NotFound, dossier.Ask(before, message).Kind);
    }

    [Fact]
    public void PriceOfTheBot_IsTold()
    {
        Assert.Equal(French.Set("C'est gratuit"), dossier.Ask("c'est quoi le partenariat ?", "ça coûte combien ?").Title);
    }
}
