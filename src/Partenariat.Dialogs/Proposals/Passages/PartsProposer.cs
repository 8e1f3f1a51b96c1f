using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>« la deuxième phrase », « le premier point », « et le dernier ? »: a part of what is on screen, counted within it.</summary>
internal sealed class PartsProposer(PointedParts parts, Suggester suggester) : IProposer
{
    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (parts.Of(turn) is { } pointed)
        {
            List<Passage> passages = [.. pointed.Parts.Select(part => part.Passage).Distinct()];
            yield return new Proposal(
                ProposalKind.Passages,
                $"part {passages[0].Id}",
                features.Of(ProposalKind.Passages, passages.Select(passage => passage.Id), (ProposalFeature.FromThread, 1)),
                () => Write(turn, passages, pointed))
            {
                // Who says « le deuxième, je comprends pas » wants it seen before anything shorter.
                IsSure = true,
                Floor = Proposal.AboveAllSure,
            };
        }
    }

    private PassagesAnswer Write(Turn turn, List<Passage> passages, Pointed pointed)
    {
        return new PassagesAnswer
        {
            Title = French.Set("Le texte exact"),
            Message = $"{French.Set("Ces mots :")} {string.Join(", ", pointed.Parts.Select(part => $"«\u00A0{part.Text}\u00A0»"))}",
            Notions = turn.Before!.Notions,
            Passages = passages,
            Taken = new TakenPart { Passage = passages[0].Id, Kind = pointed.List.Kind, Place = pointed.Place },
            Suggestions = suggester.AboutPassages(passages),
            Why = French.Set("passage montré juste avant"),
        };
    }
}
