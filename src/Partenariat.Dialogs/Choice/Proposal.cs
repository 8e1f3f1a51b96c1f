using Partenariat.Dialogs.Answers;

namespace Partenariat.Dialogs.Choice;

/// <summary>One way to answer a turn.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">What it is, for the trace: « table c05-x », « greeting ».</param>
/// <param name="Values">Its features, in the order of <see cref="ProposalFeature"/>.</param>
/// <param name="Write">Makes the answer.</param>
internal sealed record Proposal(ProposalKind Kind, string Name, float[] Values, Func<Answer> Write)
{
    /// <summary>The <see cref="Floor"/> of a sure proposal that comes before all others: no score is so high.</summary>
    public const double AboveAllSure = -1000;

    /// <summary>True where the message says in so many words that it wants just this: it comes before all that is only likely.</summary>
    public bool IsSure { get; init; }

    /// <summary>By how much its score must be above that of any other proposal; 0 for most, negative where it may be lower.</summary>
    public double Floor { get; init; }
}
