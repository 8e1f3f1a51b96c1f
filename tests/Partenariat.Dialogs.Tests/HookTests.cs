using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>A sentence to begin with is quoted and not written; the dossier is not summed up.</summary>
public sealed class HookTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("Une belle phrase d'accroche pour une introduction sur le travail ensemble ?", "")]
    [InlineData("une accroche pour mon intro sur le réseau", "reseau")]
    [InlineData("écris-moi une phrase d'accroche sur la coopération", "cooperation")]
    [InlineData("sur la coopération, t'as une phrase d'accroche ?", "cooperation")]
    public void SentenceToBeginWith_IsQuoted(string message, string notion)
    {
        var answer = dossier.Ask(message);

        Assert.NotEmpty(answer.Passages);
        Assert.Contains("Je ne rédige pas d’accroche", answer.Message, StringComparison.Ordinal);
        Assert.True(notion.Length == 0 || answer.Notions.Contains(notion));
    }

    [Theory]
    [InlineData("une citation d'accroche svp")]
    [InlineData("t'as une phrase d'accroche ?")]
    [InlineData("une citation pour mon intro")]
    public void SentenceToBeginWith_WithoutASubject_AsksForIt(string message)
    {
        var answer = dossier.Ask(message);

        Assert.Equal((AnswerKind.Clarify, French.Set("Sur quel sujet ?")), (answer.Kind, answer.Title));
    }

    [Theory]
    [InlineData("Tu peux me résumer le dossier en 10 lignes ?")]
    [InlineData("résumé du dossier stp")]
    [InlineData("tu peux résumer ce document ?")]
    public void Summary_IsRefused_WithTheContents(string message)
    {
        var answer = dossier.Ask(message);

        Assert.StartsWith("Je ne résume pas", answer.Message, StringComparison.Ordinal);
        Assert.Contains(dossier.Edition.Sections[0].Title, answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("résume-moi la notion de partenariat")]
    [InlineData("une citation sur le réseau")]
    public void QuestionOnANotion_StaysOne(string message)
    {
        Assert.Null(dossier.Ask(message).Message);
    }
}
