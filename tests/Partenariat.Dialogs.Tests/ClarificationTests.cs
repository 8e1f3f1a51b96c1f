using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class ClarificationTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("que dit la loi de 2002 ?", AnswerKind.Law)]
    [InlineData("que dit le BTS ?", AnswerKind.Curriculum)]
    public void NameOfSeveralThings_AloneInAQuestion_IsAskedBack_AndEachChoiceIsAnswered(string question, AnswerKind kind)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Clarify, answer.Kind);
        Assert.Empty(answer.Passages);
        Assert.InRange(answer.Choices.Count, 2, 4);
        Assert.All(answer.Choices, choice => Assert.Equal(kind, dossier.Ask(choice.Question).Kind));
    }

    [Fact]
    public void NoneOfTheChoices_IsARealAnswer()
    {
        var answer = dossier.Ask("que dit la loi de 2002 ?", "Aucune de ces propositions");

        Assert.Equal(AnswerKind.Smalltalk, answer.Kind);
        Assert.NotEmpty(answer.Suggestions);
    }

    [Fact]
    public void NameOfSeveralThings_WithASubject_IsAnswered()
    {
        var answer = dossier.Ask("que dit la loi de 2002 sur les réseaux de santé ?");

        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("la deuxième")]
    [InlineData("2")]
    [InlineData("janvier")]
    public void Choice_NamedByItsRankOrAWordOfItsOwn_IsTaken(string message)
    {
        var choices = dossier.Ask("que dit la loi de 2002 ?").Choices;
        var expected = message == "janvier"
            ? choices.Single(choice => choice.Question.Contains("janvier", StringComparison.Ordinal))
            : choices[1];

        var answer = dossier.Ask("que dit la loi de 2002 ?", message);

        Assert.Equal(dossier.Ask(expected.Question).Passages.Select(passage => passage.Id), answer.Passages.Select(passage => passage.Id));
    }

    [Theory]
    [InlineData("c'est quoi un réseau pour la santé ?")]
    [InlineData("c koi un reseau ds la sante")]
    public void WordsBetweenTwoNotions_AreAskedBack(string question)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Clarify, answer.Kind);
        Assert.Equal(("Réseau de santé", "Réseau"), (answer.Choices[0].Label, answer.Choices[^1].Label));
        Assert.All(answer.Choices, choice => Assert.NotEmpty(dossier.Ask(choice.Question).Passages));
    }

    [Fact]
    public void NotionAlone_IsNotAskedBack()
    {
        Assert.Equal(AnswerKind.Definition, dossier.Ask("c'est quoi le réseau ?").Kind);
    }

    [Theory]
    [InlineData("plus court")]
    [InlineData("développe")]
    public void RequestAboutAnAnswer_WithNoneBeforeIt_IsAskedBack(string message)
    {
        Assert.Equal(AnswerKind.Clarify, dossier.Ask(message).Kind);
    }
}
