using Partenariat.Bot.Evaluation;
using Partenariat.Dialogs.Choice;

namespace Partenariat.Training.Choice;

/// <summary>A turn with its proposals, each judged.</summary>
/// <param name="File">The question file.</param>
/// <param name="Question">The question.</param>
/// <param name="Situation">Its situation.</param>
/// <param name="Proposals">The proposals.</param>
internal sealed record ChoiceExample(
    string File,
    EvaluationQuestion Question,
    (int Place, float Value)[] Situation,
    JudgedProposal[] Proposals)
{
    /// <summary>Which of the proposals are best.</summary>
    public bool[] IsBest { get; } = [.. Proposals.Select(proposal => proposal.IsBest)];
}

/// <summary>A proposal and how good its first card is.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">What it is.</param>
/// <param name="Values">Its features.</param>
/// <param name="IsRight">True where the judge finds no fault.</param>
/// <param name="IsBest">True where no other right one suits the message better.</param>
/// <param name="IsHarmful">True where it would mislead.</param>
internal sealed record JudgedProposal(ProposalKind Kind, string Name, float[] Values, bool IsRight, bool IsBest, bool IsHarmful)
{
    /// <summary>True where a rule decides and not the model.</summary>
    public bool IsSure { get; init; }

    /// <summary>Its features that are not 0, by number.</summary>
    public (int Feature, float Value)[] NonZero { get; } = Linear.NonZero(Values);
}
