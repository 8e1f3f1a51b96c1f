using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Choice;

/// <summary>Chooses among the proposals of a turn.</summary>
internal sealed class Chooser(ChoiceModel model)
{
    /// <summary>The proposals with their scores, the one chosen first.</summary>
    public IReadOnlyList<ScoredProposal> Order(Turn turn, IReadOnlyList<Proposal> proposals)
    {
        return
        [
            .. proposals.Select(proposal => new ScoredProposal(proposal, model.Score(turn.Situation, proposal)))
                .OrderByDescending(scored => IsNamedStyle(scored.Proposal))
                .ThenByDescending(scored => scored.Score),
        ];
    }

    // « … en APA »: who names a style wants the reference, whatever the other words are like.
    private static bool IsNamedStyle(Proposal proposal)
    {
        return proposal.Kind == ProposalKind.References && proposal.Values[(int)ProposalFeature.IsExplicit] > 0 && proposal.Values[(int)ProposalFeature.NamesStyle] > 0;
    }
}

/// <summary>A proposal and its score.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Score">The score; comparable within one turn only.</param>
internal sealed record ScoredProposal(Proposal Proposal, double Score);
