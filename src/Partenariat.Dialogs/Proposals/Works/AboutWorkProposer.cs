using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Fields;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Works;

/// <summary>
/// « son bouquin, ça parle de quoi ? »: how the dossier presents a work of the author; « Lyet, il a étudié quoi ? »: how it presents
/// what the author did.
/// </summary>
internal sealed class AboutWorkProposer(Edition edition, Suggester suggester) : IProposer
{
    private const int MostWords = 16;
    private const int MostOfStudies = 10;
    private const int MostSentences = 2;

    private static readonly Phrases s_about = Phrases.Read("about-work-asking.tsv");
    private static readonly Phrases s_study = Phrases.Read("study-asking.tsv");

    private static readonly FrozenSet<string> s_owners = LanguageFile.Lines("his-or-her.tsv").ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var passages = Of(turn);
        if (passages.Count == 0)
        {
            yield break;
        }

        yield return new Proposal(
            ProposalKind.Passages,
            $"about work {passages[0].Id}",
            features.Of(ProposalKind.Passages, passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => new PassagesAnswer
            {
                Title = French.Set("Ce que dit le dossier"),
                Passages = passages,
                Suggestions = suggester.AboutPassages(passages),
                Why = turn.Asked.NamesSomething ? Why.For(edition, turn) : French.Set("ce qui vient d'être montré"),
            })
        {
            IsSure = true,
            Floor = Proposal.AboveAllSure,
        };
    }

    private IReadOnlyList<Passage> Of(Turn turn)
    {
        var asked = turn.Asked;
        var words = turn.Message.Words;
        if (asked.Notions.Count + asked.Laws.Count + asked.Diplomas.Count + asked.Absent.Count > 0 || asked.Style is not null || words.Count > MostWords)
        {
            return [];
        }

        if (OwnWorks.NamesKind(turn.Message) && s_about.AreIn(words) && (asked.NamesSomething || words.Any(word => s_owners.Contains(word.Plain))))
        {
            return Presentations(turn);
        }

        return asked.Works.Count == 0 && words.Count <= MostOfStudies && s_study.AreIn(words) && MeantPeople.NamedOrMeant(turn, edition) is { } author
            ? Studies(author)
            : [];
    }

    // Of a work of the kind that is named, where one of that kind is presented.
    private IReadOnlyList<Passage> Presentations(Turn turn)
    {
        var named = turn.Asked.Works;
        var author = named.Count == 0 ? MeantPeople.NamedOrMeant(turn, edition)?.Id : null;
        var presented = edition.Passages
            .Where(passage => passage.Kind == PassageKind.Presentation
                && (named.Contains(passage.Source.Id, StringComparer.Ordinal)
                    || (author is not null && passage.Source.AuthorIds.Contains(author, StringComparer.Ordinal))))
            .ToList();
        return presented.Exists(passage => OwnWorks.IsOfKind(turn.Message, passage.Source))
            ? presented.FindAll(passage => OwnWorks.IsOfKind(turn.Message, passage.Source))
            : presented;
    }

    // The sentences in which the dossier presents the author by name, then how a work is presented, then who that is.
    private IReadOnlyList<Passage> Studies(Author author)
    {
        IReadOnlyList<Passage> said =
        [
            .. edition.Passages.Where(passage => passage.Kind == PassageKind.Commentary && passage.About is [var about] && about.Id == author.Id
                && passage.Text.Contains(author.Name, StringComparison.OrdinalIgnoreCase)).Take(MostSentences),
            .. edition.Passages.Where(passage => passage.Kind == PassageKind.Presentation
                && passage.Source.AuthorIds.Contains(author.Id, StringComparer.Ordinal)),
        ];
        return said.Count > 0 && author.NoteId is { } note && edition.FindPassage(note) is { } told ? [.. said, told] : said;
    }
}
