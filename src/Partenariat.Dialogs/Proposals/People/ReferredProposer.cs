using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.People;

/// <summary>
/// « La pensée de X sur l'acteur », « X, il est chez vous ? » of an author to whom the dossier only points: it says so and shows where
/// the name stands, and nobody else's words on the subject.
/// </summary>
internal sealed class ReferredProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Likely = 0.3;

    private static readonly Phrases s_thoughts = Phrases.Read("thought-words.tsv");

    private static readonly Phrases s_presence = Phrases.Read("presence-asking.tsv");

    private static readonly string[] s_ofReferences =
    [
        "source", "sourceof", "page", "pageof", "date", "dateof", "publication",
        "link", "linkof", "title", "cite", "citeof", "works", "bibliography",
    ];

    private static readonly string[] s_ofOthers = [.. s_ofReferences, "person"];

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.Authors is not [var id] || edition.FindAuthor(id) is not { IsOnlyReferred: true } author || asked.Works.Count + asked.Laws.Count > 0
            || asked.Style is not null || asked.Rank is not null || !(AreThoughts(turn) || IsPresence(turn)))
        {
            yield break;
        }

        var naming = ReferredAuthor.Naming(edition, author, edition.Texts);
        if (naming.Count == 0 || naming.Any(passage => passage.Kind == PassageKind.Testimony))
        {
            yield break;
        }

        yield return new Proposal(
            ProposalKind.Passages,
            $"referred {id}",
            features.Of(ProposalKind.Passages, naming.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => new AuthorAnswer
            {
                Title = author.Name,
                Absence = Absence.Referred,
                Message = ReferredAuthor.Message(author),
                Notions = asked.Notions,
                Passages = naming,
                Suggestions = suggester.AboutAuthor(author),
                Why = Why.For(edition, turn),
            })
        {
            IsSure = true,
        };
    }

    private static bool AreThoughts(Turn turn)
    {
        return s_thoughts.AreIn(turn.Message.Words) && turn.Message.Acts.Any(s_ofOthers) <= Likely;
    }

    // « X, ça vous dit quelque chose ? »
    private static bool IsPresence(Turn turn)
    {
        return s_presence.AreIn(turn.Message.Words) && turn.Message.Acts.Any(s_ofReferences) <= Likely;
    }
}
