using Partenariat.Bot.Evaluation;
using Partenariat.Cards;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Choice;
using Partenariat.Training.Examples;

namespace Partenariat.Training.Choice;

/// <summary>Makes every proposal for every question, draws its first card and judges it.</summary>
/// <param name="dialogs">For each part of the questions, a dialog whose ranking was learned, and whose edition was asked, without that part.</param>
internal sealed class ChoiceExamples(IReadOnlyList<DossierDialog> dialogs)
{
    private const double Sure = 0.5;
    private const double Like = 0.3;

    private readonly IReadOnlyList<AnswerCards> _cards = [.. dialogs.Select(dialog => new AnswerCards(dialog.Edition))];
    private readonly IReadOnlyList<Conversations> _conversations = [.. dialogs.Select(dialog => new Conversations(dialog))];

    /// <summary>The examples, for questions that the judge can judge and that are no checks of quotations.</summary>
    public IReadOnlyList<ChoiceExample> Read(IEnumerable<(string File, EvaluationQuestion Question)> questions)
    {
        return
        [
            .. questions.Where(entry => entry.Question.Expect is { Verdict: null } expected && CanBeJudged(expected))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
                .Select(entry => Read(entry.File, entry.Question)),
        ];
    }

    private static bool CanBeJudged(Expectation expected)
    {
        return expected.Any is not null || expected.All is not null || expected.Work is not null || expected.Author is not null
            || expected.Section is not null || expected.Refuse || expected.Smalltalk || expected.Clarify;
    }

    private ChoiceExample Read(string file, EvaluationQuestion question)
    {
        var fold = QuestionSet.FoldOf(question);
        var (turn, proposals) = dialogs[fold].Propose(question.Question, _conversations[fold].After(question.Context));

        // Where a rule is sure there is nothing to learn.
        if (proposals[0].Proposal.IsSure)
        {
            proposals = [.. proposals.Where(scored => scored.Proposal.IsSure)];
        }

        return new ChoiceExample(file, question, [.. turn.Situation], Best([.. proposals.Select(scored => Judged(question, scored.Proposal, fold))]));
    }

    // Of several right cards, that of the kind which the message asks for is the better one: a page for « la page ? », not the definition again.
    private static JudgedProposal[] Best(JudgedProposal[] proposals)
    {
        var others = proposals
            .Where(proposal => proposal is { IsRight: true, Kind: not ProposalKind.Passages })
            .Select(proposal => proposal.Values[(int)ProposalFeature.ActShareOfWhole])
            .DefaultIfEmpty(0)
            .Max();
        double Asked(JudgedProposal proposal)
        {
            return proposal.Kind == ProposalKind.Passages ? 1 - others : proposal.Values[(int)ProposalFeature.ActShareOfWhole];
        }

        var most = proposals.Where(proposal => proposal.IsRight).Select(Asked).DefaultIfEmpty(0).Max();
        return most < Sure ? proposals : [.. proposals.Select(proposal => proposal with { IsBest = proposal.IsRight && Asked(proposal) >= most * Like })];
    }

    private JudgedProposal Judged(EvaluationQuestion question, Proposal proposal, int fold)
    {
        var expected = question.Expect;
        var answer = proposal.Write();
        var drawn = _cards[fold].Render(answer, new CardOptions(CardHost.WebChat, PublicAddress: null));
        var card = new FirstCard(answer, drawn, dialogs[fold].Edition);
        var isRight = Judge.Faults(question, card).Count == 0 && !(expected.Refuse && IsIdleTalk(proposal));
        return new JudgedProposal(
            proposal.Kind,
            proposal.Name,
            proposal.Values,
            isRight,
            isRight,
            !isRight && Harm.Of(expected, card) is not null)
        {
            IsSure = proposal.IsSure,
        };
    }

    // « Au revoir » is no honest no to a question about football.
    private static bool IsIdleTalk(Proposal proposal)
    {
        return proposal.Kind == ProposalKind.Talk && !(s_firm.Contains(proposal.Name) && proposal.Values[(int)ProposalFeature.ActShareOfWhole] > 0.4);
    }

    private static readonly string[] s_firm = ["insult", "injection", "writing", "advice", "empty", "distress", "bot", "privacy"];
}
