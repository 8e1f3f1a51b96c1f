using Partenariat.Bot.Asking;
using Partenariat.Bot.Evaluation;
using Partenariat.Cards;
using Partenariat.Corpus;
using Partenariat.Dialogs;
using Partenariat.Training.Examples;

namespace Partenariat.Training.Ranking;

/// <summary>Reads every question as the program does, and marks the passages that it accepts.</summary>
internal sealed class RankExamples(Edition edition, DossierDialog dialog)
{
    private readonly Gold _gold = new(edition);
    private readonly Respondent _respondent = new(dialog, new AnswerCards(edition));

    /// <summary>The examples, for questions that passages answer.</summary>
    public IReadOnlyList<RankExample> Read(IEnumerable<(string File, EvaluationQuestion Question)> questions)
    {
        return
        [
            .. questions
                .Where(entry => IsAnsweredByPassages(entry.Question))
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(2)
                .Select(entry => Read(entry.File, entry.Question)),
        ];
    }

    private RankExample Read(string file, EvaluationQuestion question)
    {
        var state = _respondent.After(question.Context);
        var turn = dialog.Propose(question.Question, state).Turn;
        var candidates = turn.Ranking.Passages.Select(ranked => ranked.Candidate).OrderBy(candidate => candidate.Passage.Order).ToList();
        return new RankExample(
            file,
            question,
            turn.Situation,
            candidates.ConvertAll(candidate => candidate.Values),
            candidates.ConvertAll(candidate => _gold.Accepts(question, candidate.Passage)),
            candidates.ConvertAll(candidate => candidate.Passage.Id));
    }

    private static bool IsAnsweredByPassages(EvaluationQuestion question)
    {
        var expected = question.Expect;
        return expected.Verdict is null && (expected.Any is not null || expected.All is not null || expected.Work is not null);
    }
}
