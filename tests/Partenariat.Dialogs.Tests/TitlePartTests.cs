using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Tests;

/// <summary>Words that stand in titles and in every text on the subject.</summary>
public sealed class TitlePartTests(RealDossier dossier) : IClassFixture<RealDossier>
{
    [Theory]
    [InlineData("enjeux du partenariat pr les travailleurs sociaux")]
    [InlineData("quels enjeux du partenariat pour le travail social ?")]
    [InlineData("le partenariat dans les politiques sociales")]
    [InlineData("comment les professionnels du travail social vivent le partenariat")]
    public void WordsOfSeveralTitles_NameNoWork(string question)
    {
        var answer = dossier.Ask(question);

        Assert.NotEqual(AnswerKind.Source, answer.Kind);
        Assert.DoesNotContain("ouvrage", answer.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("le livre défi du partenariat dans le travail social, quelle année ?", "vidalenc-2002")]
    [InlineData("le défi du partenariat dans le travail social", "vidalenc-2002")]
    [InlineData("la dictature du partenariat vers de nouveaux modes de management public", "damon-2002")]
    [InlineData("l'article « Une autre idée de la coopération », quelle revue ?", "dutoit-2010")]
    [InlineData("l'article autre idée de la coopération groupes d'entraide, la référence", "dutoit-2010")]
    public void WholeTitle_OrACue_StillNamesIt(string question, string work)
    {
        Assert.Contains(work, dossier.Ask(question).Passages.Select(passage => passage.Source.Id));
    }
}
