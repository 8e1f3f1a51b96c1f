using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals;

/// <summary>One kind of answer: what it would show for a turn. It does not decide; the chooser does.</summary>
internal interface IProposer
{
    /// <summary>Its proposals; none where it has nothing to show.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="features">Reckons the features of a proposal.</param>
    IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features);
}
