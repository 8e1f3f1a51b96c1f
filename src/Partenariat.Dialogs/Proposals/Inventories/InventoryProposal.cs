using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;

namespace Partenariat.Dialogs.Proposals.Inventories;

/// <summary>The proposal of a whole list: sure, as the message asks for all of it and for nothing else.</summary>
internal static class InventoryProposal
{
    /// <summary>Makes it.</summary>
    /// <param name="features">The features of the turn.</param>
    /// <param name="name">What it is, for the trace.</param>
    /// <param name="passages">What it shows.</param>
    /// <param name="write">Makes the answer.</param>
    public static Proposal Of(TurnFeatures features, string name, IReadOnlyList<Passage> passages, Func<Answer> write)
    {
        return new Proposal(
            ProposalKind.Passages,
            name,
            features.Of(ProposalKind.Passages, passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            write)
        {
            IsSure = true,
        };
    }
}
