using Partenariat.Bot.Evaluation;
using Partenariat.Corpus;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Tests;

/// <summary>Holds the answers to the questions of <c>tests/questions</c>: a change that loses some must lower a floor here, and say why.</summary>
public sealed class QuestionFileTests
{
    private static readonly string s_root = Root();

    private static readonly Lazy<EvaluationReport> s_report = new(() =>
    {
        var edition = CorpusReader.Read(Path.Combine(s_root, "corpus", "partenariat-travail-social")).Edition!;
        using var dialog = new DossierDialog(edition);
        return EvaluationReport.Make(dialog, EvaluationQuestion.Read(Path.Combine(s_root, "tests", "questions", "own.jsonl")));
    });

    [Theory]
    [InlineData("quote-", 1.0)] // every verdict: a wrong one costs a mark or a reputation
    [InlineData("smalltalk", 1.0)]
    [InlineData("testimony", 1.0)]
    [InlineData("law", 0.9)]
    [InlineData("curriculum", 0.9)]
    [InlineData("definition", 0.9)]
    [InlineData("contrast", 0.85)]
    [InlineData("author", 0.85)]
    [InlineData("followup", 0.85)]
    [InlineData("offtopic", 0.8)]
    [InlineData("", 0.88)] // all of them
    public void Questions_OfAKind_AreAnsweredRightAtFirst(string kind, double floor)
    {
        var outcomes = s_report.Value.Outcomes.Where(outcome => outcome.Question.Kind.StartsWith(kind, StringComparison.Ordinal)).ToList();

        var wrong = outcomes.Where(outcome => !outcome.IsRight).Select(outcome => outcome.Question.Id).ToList();
        Assert.True(
            outcomes.Count - wrong.Count >= floor * outcomes.Count,
            $"{outcomes.Count - wrong.Count} of {outcomes.Count} right; wrong: {string.Join(' ', wrong)}");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Partenariat.Bot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
