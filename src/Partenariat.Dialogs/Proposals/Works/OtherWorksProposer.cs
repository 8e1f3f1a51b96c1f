using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Works;

/// <summary>
/// « il a écrit quoi d'autre ? », « Damon, il a publié autre chose ? »: the other works of that author. Where the dossier has no other
/// it says so, and shows nobody else's.
/// </summary>
internal sealed class OtherWorksProposer(Edition edition, Suggester suggester) : IProposer
{
    private const int MostWords = 16;
    private const double FewWords = 0.5;

    private static readonly FrozenSet<string> s_verbs = LanguageFile.Lines("writing-verbs.tsv").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> s_other = LanguageFile.Lines("other-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « sur le sujet, ce monsieur »
    private static readonly FrozenSet<string> s_beside = LanguageFile.Lines("other-beside.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « qui d'autre a écrit là-dessus ? »
    private static readonly FrozenSet<string> s_others = LanguageFile.Lines("somebody-writes.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly WorkPlaces _places = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (!AreAskedFor(turn) || MeantPeople.NamedOrMeant(turn, edition) is not { } author)
        {
            yield break;
        }

        var works = edition.Sources.Where(work => work.ViaId is null && work.AuthorIds.Contains(author.Id, StringComparer.Ordinal)).ToList();
        var others = works.Where(work => work.Id != turn.Before?.Main?.Source.Id).ToList();
        IReadOnlyList<Passage> places = [.. (others.Count > 0 ? others : works).Select(_places.Of).OfType<Passage>()];
        var kind = places.Count > 0 ? ProposalKind.Passages : ProposalKind.Refusal;
        yield return new Proposal(
            kind,
            $"other works {author.Id}",
            features.Of(kind, places.Take(TurnFeatures.FirstCard).Select(place => place.Id)),
            () => places.Count > 0 ? List(turn, author, places, works.Count == 1) : None(turn, author))
        {
            IsSure = true,
            Floor = Proposal.AboveAllSure,
        };
    }

    // Another author, or words of the same on something else, are asked for otherwise.
    private static bool AreAskedFor(Turn turn)
    {
        var asked = turn.Asked;
        var words = turn.Message.Words;
        return asked.Notions.Count + asked.Works.Count + asked.Laws.Count + asked.Diplomas.Count + asked.Absent.Count == 0
            && asked.Style is null && asked.Year is null && words.Count <= MostWords
            && !words.Any(word => s_others.Contains(word.Plain))
            && words.Any(word => s_verbs.Contains(word.Plain)) && words.Any(word => s_other.Contains(word.Plain))
            && asked.Leftover.Terms.Where(term => !IsBeside(PlainWords.Fold(term.Surface))).Sum(term => term.Weight) < FewWords;
    }

    private static bool IsBeside(string plain)
    {
        return s_beside.Contains(plain) || s_verbs.Contains(plain);
    }

    private BibliographyAnswer List(Turn turn, Author author, IReadOnlyList<Passage> places, bool isOnly)
    {
        return new BibliographyAnswer
        {
            Title = author.Name,
            Message = isOnly ? French.Set($"Le dossier ne signale qu'un texte {French.Of(author.Name)} :") : null,
            Passages = places,
            Suggestions = suggester.AboutPassages(places),
            Why = Why.For(edition, turn),
        };
    }

    private NotFoundAnswer None(Turn turn, Author author)
    {
        return new NotFoundAnswer
        {
            Absence = Absence.Referred,
            Title = author.Name,
            Message = French.Set($"Le dossier ne signale pas d'autre texte {French.Of(author.Name)}."),
            Suggestions = suggester.AboutAuthor(author),
            Why = Why.For(edition, turn),
        };
    }
}
