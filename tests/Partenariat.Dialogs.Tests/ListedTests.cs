using Partenariat.Dialogs.Answers;
namespace Partenariat.Dialogs.Tests;

/// <summary>What was opened from a list leaves the list where it was: « la première », « l'autre », « la suivante » mean the list.</summary>
public sealed class ListedTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData(0, "le deuxième", "le premier")]
    [InlineData(2, "le deuxième", "et le dernier ?")]
    [InlineData(2, "le deuxième", "la suivante")]
    [InlineData(0, "la deuxième, c'est de qui ?", "et la troisième ?", "tu peux me redonner la première ?")]
    [InlineData(0, "la deuxième", "de quelle année ?", "et la première ?")]
    [InlineData(0, "la troisième", "reviens à la première")]
    public void RankBehindWhatWasOpened_IsOfTheList(int place, params string[] messages)
    {
        const string opening = "qui définit la coordination ?";
        var listed = dossier.Ask(opening).Passages;

        var answer = dossier.Ask([opening, .. messages]);

        Assert.Equal(listed[place].Id, answer.Passages[0].Id);
    }

    [Fact]
    public void TheOtherOne_OfTwoAuthors_IsTheNextAuthor()
    {
        const string opening = "quels auteurs parlent de territoire ?";
        var listed = dossier.Ask(opening).Passages;

        var answer = dossier.Ask(opening, "le premier, il dit quoi ?", "et l'autre ?");

        // Their own words, or what introduces them.
        var next = Assert.Single(answer.Passages[0].Authors.Concat(answer.Passages[0].About));
        Assert.NotEqual(listed[0].Authors[0].Id, next.Id);
    }

    [Fact]
    public void NewQuestion_ForgetsTheList()
    {
        var answer = dossier.Ask("qui définit la coordination ?", "le deuxième", "définition du réseau", "le premier");

        Assert.Equal(dossier.Ask("définition du réseau").Passages[0].Id, answer.Passages[0].Id);
    }

    [Theory]
    [InlineData("Que dit Damon du partenariat ?", "la suite")]
    [InlineData("Que dit Dhume de l'injonction ?", "la suite")]
    [InlineData("je cherche une citation sur la coordination", "une autre")]
    public void Rest_ShowsNothingThatWasOnTheCard(string opening, string more)
    {
        var seen = dossier.Ask(opening).Passages.Take(3).Select(passage => passage.Id);

        Assert.DoesNotContain(dossier.Ask(opening, more).Passages[0].Id, seen);
    }

    [Theory]
    [InlineData("la deuxième", "groupe de parole")]
    [InlineData("et la première ?", "tiers")]
    public void RankAlone_AfterAQuestionForSeveralThings_CountsInTheListOnScreen(string question, string word)
    {
        var answer = dossier.Ask("Quelles solutions propose Vidalenc ?", question);

        Assert.Equal("vidalenc-solutions", answer.Passages[0].Id);
        Assert.Contains(word, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("et dans les programmes ?")]
    [InlineData("c'est au programme ?")]
    public void Programmes_AskedForAfterANotion_AreThoseThatHoldIt(string question)
    {
        var answer = dossier.Ask("Qu'est-ce que la coordination ?", question);

        Assert.Equal(AnswerKind.Curriculum, answer.Kind);
        Assert.All(answer.Passages, passage => Assert.Contains("coordination", passage.Notions));
    }
}
