using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

public sealed class DefinitionTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("C'est quoi le partenariat ?", "partenariat")]
    [InlineData("c koi la cooperation", "cooperation")] // SMS spelling, no accent
    [InlineData("coopérer ça veut dire quoi", "cooperation")] // the verb of the family
    [InlineData("COORDINATION DEFINITION", "coordination")]
    [InlineData("qu'est ce que larticulation", "articulation")] // elision without apostrophe
    [InlineData("definition du partenaria stp", "partenariat")] // a cut final letter
    [InlineData("réseau", "reseau")] // a bare notion
    [InlineData("Bonjour, pourriez-vous me donner la définition de la concertation, s'il vous plaît ?", "concertation")]
    public void Notion_HoweverItIsTyped_IsDefined(string question, string notion)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(AnswerKind.Definition, answer.Kind);
        Assert.Equal(notion, answer.Notions[0]);
        Assert.Equal(dossier.Edition.FindNotion(notion)!.Definitions[0], answer.Passages[0].Id);
    }

    [Fact]
    public void OfficialDefinition_WhenAskedFor_StandsAlone()
    {
        var answer = dossier.Ask("définition officielle du partenariat");

        Assert.All(answer.Passages, passage => Assert.Equal(PassageKind.Official, passage.Kind));
    }

    [Fact]
    public void Definition_SelonAuthor_HoldsOnlyThatVoice()
    {
        var answer = dossier.Ask("qu'est ce que le partenaria selon dhume");

        Assert.All(answer.Passages, passage => Assert.Contains("dhume", passage.Authors.Concat(passage.About).Select(author => author.Id)));
    }

    [Fact]
    public void MentionedNotion_IsShownWhereItIsNamed_AndSaidToBeUndefined()
    {
        var answer = dossier.Ask("c'est quoi le mécénat ?");

        Assert.Equal(Absence.Mentioned, answer.Absence);
        Assert.Contains("ne définit pas", answer.Message, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("Qui a écrit ce dossier ?")]
    [InlineData("de quand date le dossier")]
    public void DossierItself_IsToldByItsReference(string question)
    {
        Assert.Contains("2010", dossier.Ask(question).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("le dossier parle de quoi")]
    [InlineData("c'est quoi le plan du dossier ?")]
    public void DossierItself_IsIntroducedByItsOwnWords(string question)
    {
        Assert.Equal("intro-plan", dossier.Ask(question).Passages[0].Id);
    }

    [Theory]
    [InlineData("c quoi un réseau et c quoi un partenariat", "reseau", "partenariat")]
    [InlineData("def de la concertation et de la consultation", "concertation", "consultation")]
    [InlineData("définition coopération, coordination et collaboration svp", "cooperation", "coordination", "collaboration")]
    public void SeveralDefinitions_AreAllGiven(string question, params string[] notions)
    {
        var answer = dossier.Ask(question);

        Assert.Equal(notions, answer.Notions);
        Assert.All(notions, notion => Assert.Contains(
            answer.Passages.Take(notions.Length),
            passage => dossier.Edition.FindNotion(notion)!.Definitions.Contains(passage.Id)));
        Assert.DoesNotContain(answer.Remarks, remark => remark.Contains("ne compare pas", StringComparison.Ordinal));
    }
}
