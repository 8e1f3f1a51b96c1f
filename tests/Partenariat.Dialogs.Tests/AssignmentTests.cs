using Partenariat.Dialogs.Answers;
using Partenariat.Search.Quotations;

namespace Partenariat.Dialogs.Tests;

/// <summary>What is in quotation marks may be a task or a subject; what somebody noted without marks may be a quotation.</summary>
public sealed class AssignmentTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("Consigne : « Après avoir défini la notion de partenariat, vous montrerez ses intérêts et ses limites. » Par quoi je commence ?")]
    [InlineData("Ma prof demande de commenter \"travailler ensemble ne va pas de soi\", t'as des idées de citations ?")]
    [InlineData("mon sujet de dissertation : « Peut-on parler de partenariat avec les usagers ? »")]
    [InlineData("« Le travail en partenariat : contrainte ou opportunité ? » c'est mon sujet")]
    [InlineData("le prof a donné comme sujet « le conflit est-il utile au partenariat ? », que répondre ?")]
    [InlineData("les lois de décentralisation de 1983")]
    public void SubjectToTreat_IsAnsweredByPassages_AndNotChecked(string message)
    {
        var answer = dossier.Ask(message);

        Assert.NotEqual(AnswerKind.Quotation, answer.Kind);
        Assert.NotEmpty(answer.Passages);
    }

    [Theory]
    [InlineData("jai noté dans mon cours que le partenariat suppose et organise du conflit mais je sais plus qui a dit ca", "dhume-paradoxe")]
    [InlineData("dans mes notes j'ai que si un acteur part, l'institution le remplace, qui a dit ça ?", "fonteneau-convention")]
    public void SentenceNotedWithoutMarks_IsFoundByItsOwnWords(string message, string passage)
    {
        var answer = Assert.IsType<QuotationAnswer>(dossier.Ask(message));

        Assert.Equal(QuotationVerdict.Exact, answer.Report.Reports[0].Verdict);
        Assert.Equal(passage, answer.Passages[0].Id);
    }

    [Theory]
    [InlineData("je dois commenter « Le partenariat suppose et organise du conflit », c'est exact ?")]
    [InlineData("vérifie cette citation : « Le partenariat suppose et organise du conflit »")]
    [InlineData("Est-ce que Dhume dit vraiment « le partenariat est une contrainte » ?")]
    public void CheckThatIsAskedFor_IsMade(string message)
    {
        Assert.Equal(AnswerKind.Quotation, dossier.Ask(message).Kind);
    }

    [Fact]
    public void NearPlace_IsNotDenied()
    {
        var answer = Assert.IsType<QuotationAnswer>(dossier.Ask("est ce que Fonteneau ecrit bien \"il n'y a pas de partenariat sans convention\" ?"));

        Assert.NotEmpty(answer.Report.Reports[0].Near);
        Assert.DoesNotContain("ni rien", answer.Message, StringComparison.Ordinal);
    }
}
