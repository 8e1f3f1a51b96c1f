using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;

namespace Partenariat.Dialogs.Proposals.Refusals;

/// <summary>
/// Passages that are shown where it is likelier that nothing answers, but not so likely that it may be claimed: what they are is said.
/// </summary>
internal static class DoubtedPassages
{
    /// <summary>What is said then.</summary>
    public static string Doubt { get; } = French.Set("Je ne suis pas sûr que le dossier réponde à cette question. Voici ce qui s'en approche le plus.");

    /// <summary>The answer, with the doubt where there is one.</summary>
    /// <param name="chosen">What is answered.</param>
    /// <param name="proposals">All that might have been, with their scores.</param>
    /// <param name="answer">The answer.</param>
    public static Answer Say(Proposal chosen, Lazy<IReadOnlyList<ScoredProposal>> proposals, Answer answer)
    {
        return chosen is { Kind: ProposalKind.Passages, IsSure: false } && answer.Message is null && IsDoubted(chosen, proposals.Value)
            ? answer with { Message = Doubt }
            : answer;
    }

    private static bool IsDoubted(Proposal chosen, IReadOnlyList<ScoredProposal> proposals)
    {
        return proposals.FirstOrDefault(scored => ReferenceEquals(scored.Proposal, chosen)) is { } best
            && proposals.Any(scored => scored.Proposal.Kind == ProposalKind.Refusal && scored.Score + scored.Proposal.Floor > best.Score);
    }
}
