using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Choice;

/// <summary>Chooses among the proposals of a turn.</summary>
internal sealed class Chooser(ChoiceModel model)
{
    /// <summary>The proposals with their scores, the one chosen first.</summary>
    public IReadOnlyList<ScoredProposal> Order(Turn turn, IReadOnlyList<Proposal> proposals)
    {
        var isNoise = turn.IsNoise;
        return
        [
            .. proposals.Where(proposal => !isNoise || proposal.IsSure || proposal.Kind is ProposalKind.Talk or ProposalKind.Clarify)
                .Select(proposal => new ScoredProposal(proposal, model.Score(turn.Situation, proposal)))
                .OrderByDescending(scored => scored.Proposal.IsSure)
                .ThenByDescending(scored => scored.Score),
        ];
    }
}

/// <summary>A proposal and its score.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Score">The score; comparable within one turn only.</param>
internal sealed record ScoredProposal(Proposal Proposal, double Score);
