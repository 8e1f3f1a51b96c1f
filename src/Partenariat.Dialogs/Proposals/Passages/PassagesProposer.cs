using Partenariat.Corpus;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.Passages;

/// <summary>The passages that the ranker puts first, called by what they are: definitions, an author's words, a law…</summary>
internal sealed class PassagesProposer(Edition edition, Suggester suggester) : IProposer
{
    private readonly PassagesWriter _writer = new(edition, suggester);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (turn.Ranking.Passages.Count == 0)
        {
            yield break;
        }

        var passages = PassageList.Of(turn);
        yield return new Proposal(
            ProposalKind.Passages,
            $"passages {string.Join(' ', passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id))}",
            features.Of(ProposalKind.Passages, passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => _writer.Write(turn, passages));
    }
}
