using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Choice;

/// <summary>Chooses among the proposals of a turn.</summary>
internal sealed class Chooser(ChoiceModel model)
{
    // « Le dossier n'en parle pas » is a claim: it must win by so much. Measured on questions that the model had not seen:
    // a quarter of the false ones go, and one in a hundred of the true.
    private const double RefusalFloor = 0.3;

    /// <summary>The proposals with their scores, the one chosen first.</summary>
    public IReadOnlyList<ScoredProposal> Order(Turn turn, IReadOnlyList<Proposal> proposals)
    {
        var isNoise = turn.IsNoise;
        return
        [
            .. proposals.Where(proposal => !isNoise || proposal.IsSure || proposal.Kind is ProposalKind.Talk or ProposalKind.Clarify)
                .Select(proposal => new ScoredProposal(proposal, Score(turn, proposal)))
                .OrderByDescending(scored => scored.Proposal.IsSure)
                .ThenByDescending(scored => scored.Score),
        ];
    }

    private double Score(Turn turn, Proposal proposal)
    {
        return model.Score(turn.Situation, proposal) - (proposal.Kind == ProposalKind.Refusal ? RefusalFloor : 0);
    }
}

/// <summary>A proposal and its score.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Score">The score; comparable within one turn only.</param>
internal sealed record ScoredProposal(Proposal Proposal, double Score);
