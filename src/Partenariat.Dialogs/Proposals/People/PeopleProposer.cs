using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;

namespace Partenariat.Dialogs.Proposals.People;

/// <summary>
/// Who an author is: the dossier's note on that author; where it has none this is said, and the author's own words follow.
/// Nobody else's note answers that.
/// </summary>
internal sealed class PeopleProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Sure = 0.5;
    private const double SureOfScreen = 0.6;
    private const int MostAuthors = 3;
    private const int MostWords = 10;
    private const int MostWordsOfScreen = 6;

    // Where it is asked in so many words, the rest may be told: « faut que je la présente à l'oral ».
    private const int MostToldWords = 30;
    private const int MostToldWordsOfScreen = 10;
    private const int MostWordsBesideANote = 2;

    private readonly OwnWords _ownWords = new(edition);

    // Where the works of each author are named.
    private readonly ILookup<string, Passage> _lines = edition.Texts.Where(text => text.IsSourceLine || text.Kind == PassageKind.Reference)
        .SelectMany(text => text.Source.AuthorIds.Distinct(StringComparer.Ordinal), (text, author) => (text, author))
        .ToLookup(line => line.author, line => line.text, StringComparer.Ordinal);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var asked = turn.Asked;
        if (asked.Notions.Count + asked.Works.Count + asked.Laws.Count > 0 || asked.Style is not null)
        {
            yield break;
        }

        var isNamed = asked.Authors.Count > 0;
        var isSaid = PersonWords.Ask(turn.Message.Words);
        var ids = isNamed ? asked.Authors : isSaid ? Meant(turn) : OfScreen(turn);
        if (ids.Count is 0 or > MostAuthors || Words(turn) > (isSaid ? MostToldWords : MostWords)
            || (!isSaid && turn.Message.Acts["person"] <= (isNamed ? Sure : SureOfScreen)))
        {
            yield break;
        }

        List<Author> people =
        [
            .. ids.Select(edition.FindAuthor).OfType<Author>().Where(author => author is { Family: not null } && !(isNamed && author.IsOnlyReferred)),
        ];
        if (people.Count < ids.Count || (people.Exists(person => person.NoteId is not null) && people.Count > 1))
        {
            // Of several people the notes are found by their names; of those to whom the dossier only points the names are shown.
            yield break;
        }

        if (people is [{ IsOnlyReferred: true } referred])
        {
            yield return Referred(turn, features, referred);
            yield break;
        }

        IReadOnlyList<Passage> passages = people[0].NoteId is { } note && edition.FindPassage(note) is { } told
            ? [told, .. isSaid ? Presentation(people[0]) : [], .. isNamed ? _ownWords.Of(people[0]).Take(MostWordsBesideANote) : []]
            : [.. people.SelectMany(Texts).DistinctBy(passage => passage.Id)];
        yield return new Proposal(
            ProposalKind.Passages,
            $"person {string.Join(' ', ids)}",
            features.Of(ProposalKind.Passages, passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => Write(turn, people, passages))
        {
            IsSure = passages.Count > 0,
            Floor = isSaid ? Proposal.AboveAllSure : 0,
        };
    }

    // « elle bosse où ? », « l'auteur est prof de quoi ? »
    private IReadOnlyList<string> Meant(Turn turn)
    {
        return !turn.Asked.NamesSomething && turn.Asked.Absent.Count == 0 && Words(turn) <= MostToldWordsOfScreen
            && MeantPeople.Of(turn, edition) is { } author
            ? [author.Id]
            : [];
    }

    // What the dossier itself says of the author first: « X a conclu les journées de 2005 ».
    private IEnumerable<Passage> Presentation(Author author)
    {
        return edition.Passages
            .Where(passage => passage.Kind == PassageKind.Commentary && passage.Source.Id == Edition.OwnSourceId && passage.About is [var about]
                && about.Id == author.Id && passage.Text.Contains(author.Name, StringComparison.OrdinalIgnoreCase))
            .Take(1);
    }

    // « elle est sociologue ? », « c'est une chercheuse ? », where one author alone can be meant.
    private static IReadOnlyList<string> OfScreen(Turn turn)
    {
        return turn.Before is { Authors: [var author] } before && !turn.Asked.NamesSomething && turn.Asked.Absent.Count == 0
            && Words(turn) <= MostWordsOfScreen
            && (turn.State.Authors.Count == 1 || before.Items.All(item => item.Authors.All(other => other == author)))
            ? before.Authors
            : [];
    }

    // Who bears witness is presented there; of somebody else the dossier gives the name alone.
    private Proposal Referred(Turn turn, TurnFeatures features, Author author)
    {
        var naming = ReferredAuthor.Naming(edition, author, edition.Texts);
        return new Proposal(
            ProposalKind.Passages,
            $"person {author.Id}",
            features.Of(ProposalKind.Passages, naming.Take(TurnFeatures.FirstCard).Select(passage => passage.Id)),
            () => new AuthorAnswer
            {
                Title = author.Name,
                Message = naming.Any(passage => passage.Kind == PassageKind.Testimony) ? null : ReferredAuthor.Message(author),
                Passages = naming,
                Suggestions = suggester.AboutAuthor(author),
                Why = Why.For(edition, turn),
            })
        {
            IsSure = naming.Count > 0,
        };
    }

    private static int Words(Turn turn)
    {
        return turn.Message.Words.Count(word => char.IsLetterOrDigit(word.Plain[0]));
    }

    // The author's own words, then where they were published, then where the dossier presents a work.
    private IEnumerable<Passage> Texts(Author author)
    {
        return _ownWords.Of(author)
            .Concat(_lines[author.Id])
            .Concat(edition.TextsWith(author.Id));
    }

    private AuthorAnswer Write(Turn turn, List<Author> people, IReadOnlyList<Passage> passages)
    {
        var isSilent = people[0].NoteId is null;
        var of = French.Join([.. people.Select(person => French.Of(person.Name))], "ni");
        var shown = !people.Exists(person => _ownWords.Of(person).Count > 0) ? "Ce nom figure ici :"
            : $"Voici {(people.Count > 1 ? "leurs" : "ses")} mots, tels que le dossier les cite :";
        return new AuthorAnswer
        {
            Title = French.Join([.. people.Select(person => person.Name)]),
            Message = isSilent ? French.Set($"Le dossier ne donne pas la fonction {of}. {shown}") : null,
            Passages = passages,
            Suggestions = suggester.AboutAuthor(people[0]),
            Why = Why.For(edition, turn),
        };
    }
}
