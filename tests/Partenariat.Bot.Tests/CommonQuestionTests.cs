using Partenariat.Bot.Asking;
using Partenariat.Bot.Editions;
using Partenariat.Bot.Evaluation;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Cards;
using Partenariat.Corpus;
using Partenariat.Questions;

namespace Partenariat.Bot.Tests;

/// <summary>What is asked most, made from what an edition names: definitions, differences, authors, works, laws, and laws that are not there.</summary>
public sealed class CommonQuestionTests
{
    private const double Floor = 0.975;

    [Fact]
    public void PlainQuestions_OfTheDossier_AreAnsweredRight_AndNoneDoesHarm()
    {
        Check(SharedEdition.Served, atLeast: 1_500);
    }

    [Fact]
    public void PlainQuestions_OfADossierThatNoRuleWasMadeFor_AreAnsweredRight_AndNoneDoesHarm()
    {
        Check(new ServedEdition(CorpusReader.Read(Path.Combine(AppContext.BaseDirectory, "jardins")).Edition!), atLeast: 200);
    }

    private static void Check(ServedEdition served, int atLeast)
    {
        var report = EvaluationReport.Make(new Respondent(served.Dialog, new AnswerCards(served.Edition)), served.Edition, CommonQuestions.Of(served.Edition));

        var wrong = report.Outcomes.Where(outcome => !outcome.IsRight).ToList();
        Assert.True(report.Outcomes.Count > atLeast, $"only {report.Outcomes.Count} questions");
        Assert.Empty(wrong.Where(outcome => outcome.Harm is not null).Select(outcome => outcome.Question.Question));
        Assert.True(
            wrong.Count <= (1 - Floor) * report.Outcomes.Count,
            $"{wrong.Count} of {report.Outcomes.Count} wrong: {string.Join(" | ", wrong.Select(outcome => $"{string.Join(" > ", outcome.Question.Context.Append(outcome.Question.Question))} ({outcome.Shown})"))}");
    }
}
