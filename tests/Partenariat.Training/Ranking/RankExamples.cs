using Partenariat.Bot.Evaluation;
using Partenariat.Dialogs;
using Partenariat.Training.Examples;

namespace Partenariat.Training.Ranking;

/// <summary>Reads every question as the program does, and marks the passages that it accepts.</summary>
/// <param name="dialogs">For each part of the questions, a dialog whose edition was not asked that part.</param>
internal sealed class RankExamples(IReadOnlyList<DossierDialog> dialogs)
{
    private readonly Gold _gold = new(dialogs[0].Edition);
    private readonly IReadOnlyList<Conversations> _conversations = [.. dialogs.Select(dialog => new Conversations(dialog))];

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
        var fold = QuestionSet.FoldOf(question);
        var state = _conversations[fold].After(question.Context);
        var turn = dialogs[fold].Propose(question.Question, state).Turn;
        var candidates = turn.Ranking.Passages.Select(ranked => ranked.Candidate).OrderBy(candidate => candidate.Passage.Order).ToList();
        return new RankExample(
            file,
            question,
            [.. turn.Situation],
            candidates.ConvertAll(candidate => candidate.Values),
            [.. candidates.Select(candidate => _gold.Accepts(question, candidate.Passage))],
            candidates.ConvertAll(candidate => candidate.Passage.Id));
    }

    private static bool IsAnsweredByPassages(EvaluationQuestion question)
    {
        var expected = question.Expect;
        return expected.Verdict is null && (expected.Any is not null || expected.All is not null || expected.Work is not null);
    }
}
