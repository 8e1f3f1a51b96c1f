using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.Fields;

/// <summary>Where words come from: the field that is asked for first (page, year, publisher, link), then the whole reference.</summary>
internal sealed class FieldsProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Likely = 0.08;
    private const double Sure = 0.8;
    private const int MostWorks = 4;
    private const int FewWords = 5;
    private const double LittleElse = 0.1;

    // « je dois la mettre en note de bas de page »
    private const double Citing = 0.3;

    // « la page ? », « et l'année ? »
    private static readonly string[] s_ofScreen = ["sourceof", "pageof", "dateof", "linkof", "publication", "title"];

    private readonly ILookup<string, Passage> _lines = edition.Texts.Where(text => text.IsSourceLine || text.Kind == PassageKind.Reference)
        .ToLookup(text => text.Source.Id, StringComparer.Ordinal);

    private readonly CitedReader _cited = new(edition);

    private readonly OwnWorks _own = new(edition);

    private readonly MeantWorks _meant = new(edition);

    private readonly WorkFields _fields = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        if (_own.Of(turn) is { Count: > 0 } own)
        {
            yield return Propose(turn, features, own, isOnScreen: true) with { IsSure = true };
            yield break;
        }

        // « la revue, c'est laquelle ? », « où trouver ce document ? »: nothing but fields, of what is on screen.
        if (AsksOnlyFieldsOfScreen(turn) && Shown(turn) is { Count: > 0 } onScreen)
        {
            yield return Propose(turn, features, onScreen, isOnScreen: true) with { IsSure = true, Floor = Proposal.AboveAllSure };
            yield break;
        }

        // A title in the message comes before the notions in it, and a work before what its author says.
        if (FieldWords.In(turn.Message).Count > 0 && _meant.Of(turn) is { Count: > 0 } meant)
        {
            yield return Propose(turn, features, meant, isOnScreen: false) with { IsSure = true, Floor = Proposal.AboveAllSure };
            yield break;
        }

        if (ActsOfKind.Share(ProposalKind.Field, turn.Message.Acts) < Likely && turn.Asked.Works.Count == 0)
        {
            yield break;
        }

        // « où trouver de l'aide pour les familles ? » behind a work asks not where one is.
        if (turn.Before is not null && !turn.Asked.NamesSomething && FieldWords.In(turn.Message).Contains(WorkFields.Place))
        {
            yield break;
        }

        // Of what the message names, or of what it finds; of what stands on screen.
        if (Named(turn) is { Count: > 0 } named && !AreOfOthers(turn, named))
        {
            yield return Propose(turn, features, named, isOnScreen: false);
        }

        if (turn.Before is not null && !turn.Asked.NamesSomething && OfPeople(turn, _cited.Read(turn).Works) is { Count: > 0 } shown)
        {
            yield return Propose(turn, features, shown, isOnScreen: true);
        }
    }

    private Proposal Propose(Turn turn, TurnFeatures features, IReadOnlyList<CitedWork> works, bool isOnScreen)
    {
        IReadOnlyList<Passage> passages =
        [
            .. works.SelectMany(cited => new[] { cited.Passage }.OfType<Passage>().Concat(_lines[cited.Work.Id]).Concat(Words(cited.Work)).Take(2))
                .DistinctBy(passage => passage.Id),
        ];
        return new Proposal(
            ProposalKind.Field,
            $"fields {string.Join(' ', works.Select(work => work.Id))}",
            features.Of(
                ProposalKind.Field,
                passages.Take(TurnFeatures.FirstCard).Select(passage => passage.Id),
                (ProposalFeature.FromThread, isOnScreen ? 1 : 0),
                (ProposalFeature.IsExplicit, turn.Asked.Works.Count > 0 ? 1 : 0),
                (ProposalFeature.NamesSides, turn.Asked.Authors.Count > 0 ? 1 : 0),
                (ProposalFeature.CoversAll, works.Count == 1 ? 1 : 0)),
            () => Write(turn, works, passages, isOnScreen))
        {
            IsSure = isOnScreen && turn.Message.Words.Count <= FewWords && turn.Message.Acts.Any(s_ofScreen) > Sure,
        };
    }

    // « il voit des avantages ? »: where others tell of them is no answer.
    private static bool AreOfOthers(Turn turn, IReadOnlyList<CitedWork> works)
    {
        return !turn.Asked.NamesSomething && turn.Speaker is { } speaker
            && works.All(cited => cited.Passage is { } passage && !Voices.Of(passage, [speaker]));
    }

    private static bool AsksOnlyFieldsOfScreen(Turn turn)
    {
        var asked = turn.Asked;
        return turn.Before is not null && !asked.NamesSomething && asked.Style is null && asked.Absent.Count + asked.MissingLaws.Count == 0
            && FieldWords.OfScreen(turn.Message).Count > 0 && turn.Message.Acts.Any("cite", "citeof") < Citing
            && asked.Leftover.Terms.Where(term => !FieldWords.OnlyAsks(PlainWords.Fold(term.Surface)) && !Ranks.IsRank(PlainWords.Fold(term.Surface)))
                .Sum(term => term.Weight) < LittleElse;
    }

    // A table shows several works. A law has articles, and no review; the dossier itself may be pointed at.
    private IReadOnlyList<CitedWork> Shown(Turn turn)
    {
        var isDossier = OwnDossier.IsPointedAt(turn.Message) && !OwnDossier.MayBeAnother(turn.Message);
        IReadOnlyList<CitedWork> shown = isDossier ? [] : OfPeople(turn, _cited.OnScreen(turn).Works);
        if (turn.Asked.Rank is null && turn.State.Cited.Count == 0 && turn.Before is { Kind: AnswerKind.Contrast, Items: [var first, ..] items })
        {
            shown =
            [
                .. items.Where(item => item == first || (first.Kind == ItemKind.Passage && item.Authors.SequenceEqual(first.Authors, StringComparer.Ordinal)))
                    .SelectMany(item => item.Passages)
                    .Select(edition.FindPassage).OfType<Passage>().Select(CitedWork.Of)
                    .DistinctBy(cited => (cited.Work.Id, cited.Passage?.Locator))
                    .Take(MostWorks),
            ];
        }

        return shown.Any(cited => LegalTexts.Are(cited.Work)) ? [] : WithPages(turn, shown);
    }

    // « quelles pages ? » of an issue, of which the passages shown before have them.
    private IReadOnlyList<CitedWork> WithPages(Turn turn, IReadOnlyList<CitedWork> works)
    {
        if (!FieldWords.OfScreen(turn.Message).Contains("page") || works.Any(_fields.HasPage))
        {
            return works;
        }

        List<CitedWork> seen =
        [
            .. turn.Before!.Seen.Select(edition.FindPassage).OfType<Passage>().OrderBy(passage => passage.Order).Select(CitedWork.Of)
                .Where(cited => cited.Passage is not null && _fields.HasPage(cited) && works.Any(work => AreTogether(work.Work, cited.Work)))
                .DistinctBy(cited => (cited.Work.Id, cited.Passage!.Locator))
                .Take(MostWorks),
        ];
        return seen.Count > 0 ? seen : works;
    }

    private static bool AreTogether(Source one, Source other)
    {
        return one.Id == other.Id
            || (one.ContainerTitle is { } holder && holder == other.ContainerTitle && one.Year == other.Year && Issue(one) == Issue(other));
    }

    private static string? Issue(Source work)
    {
        return work.Csl["issue"]?.ToString();
    }

    // Where the dossier prints no reference, words of the work stand below what is told of it, or else where it points to its authors.
    private IEnumerable<Passage> Words(Source work)
    {
        return _lines.Contains(work.Id) ? []
            : edition.Passages.Where(passage => passage.Source.Id == work.Id)
                .Concat(work.AuthorIds.Count == 0 ? [] : edition.Passages.Where(passage =>
                    work.AuthorIds.All(id => passage.About.Any(author => author.IsOnlyReferred && author.Id == id))))
                .Take(1);
    }

    private List<CitedWork> Named(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Works.Count > 0)
        {
            var works = asked.Works.Select(edition.FindSource).OfType<Source>().ToList();
            works = NamedWorks.ByYear(asked, NamedWorks.ByNames(asked, NamedWorks.ButSubjects(asked, NamedWorks.ByAuthor(asked, works))));
            return [.. ByRank(turn, works).Take(MostWorks)];
        }

        // « d'où sort l'image de l'étoile ? »: of the passage that the words find; « la thèse de Vidalenc »: of an author's works.
        var found = turn.Ranking.Passages.Select(ranked => ranked.Passage)
            .Where(passage => passage.Source.Id != Edition.OwnSourceId
                && (asked.Authors.Count == 0
                    || passage.Source.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any()
                    || Voices.Of(passage, asked.Authors)))
            .ToList();
        var words = MeantWorks.AreOfWords(turn.Message) ? found.Find(passage => !passage.IsSourceLine && passage.Kind != PassageKind.Reference) : null;
        return (words ?? found.FirstOrDefault()) is { } best ? [CitedWork.Of(best)] : [];
    }

    // A note of the editors on a person tells when the dossier is from, not what that person wrote: « prof où ? », « pages ? » goes back to
    // the words of theirs that were shown before.
    private IReadOnlyList<CitedWork> OfPeople(Turn turn, IReadOnlyList<CitedWork> shown)
    {
        var people = edition.Authors.Where(author => shown.Any(cited => cited.Passage?.Id == author.NoteId && author.NoteId is not null))
            .Select(author => author.Id).ToList();
        var fields = WorkFields.Asked(turn.Message, isOfScreen: true);
        if (people.Count == 0 || fields.Count == 0)
        {
            return shown;
        }

        List<CitedWork> seen =
        [
            .. turn.Before!.Seen.Select(edition.FindPassage).OfType<Passage>().Except(turn.Before.Screen)
                .Where(passage => passage.Authors.Any(author => people.Contains(author.Id, StringComparer.Ordinal)))
                .OrderBy(passage => passage.Order)
                .Select(CitedWork.Of)
                .DistinctBy(cited => (cited.Work.Id, cited.Passage?.Locator))
                .Take(MostWorks),
        ];
        return seen.Count > 0 ? seen
            : !fields.Any(field => field is "date" or "publication" or "title") ? shown
            :
            [
                .. edition.Sources.Where(work => work.ViaId is null && work.AuthorIds.Intersect(people, StringComparer.Ordinal).Any())
                    .Take(MostWorks)
                    .Select(work => new CitedWork(null, work)),
            ];
    }

    // Words of the dossier on somebody: the reference wanted may be that of what they present.
    private IEnumerable<CitedWork> OfThosePresented(IReadOnlyList<CitedWork> works)
    {
        return works is [{ Passage: { About: [var author], Source.Id: Edition.OwnSourceId } }]
            ? edition.Sources.Where(work => work.ViaId is null && work.AuthorIds.Contains(author.Id, StringComparer.Ordinal))
                .Take(MostWorks)
                .Select(work => new CitedWork(null, work))
            : [];
    }

    // The work whose passages the words find best comes first, with that passage.
    private static IEnumerable<CitedWork> ByRank(Turn turn, List<Source> works)
    {
        var ranked = turn.Ranking.Passages
            .Select(entry => entry.Passage)
            .Where(passage => !passage.IsSourceLine && passage.Kind != PassageKind.Reference)
            .ToList();
        return works
            .Select(work => (Work: work, Place: ranked.FindIndex(passage => passage.Source.Id == work.Id)))
            .OrderBy(entry => entry.Place < 0 ? int.MaxValue : entry.Place)
            .Select(entry => new CitedWork(entry.Place >= 0 && turn.Asked.LeftoverWeight > 0.5 ? ranked[entry.Place] : null, entry.Work));
    }

    private SourceAnswer Write(Turn turn, IReadOnlyList<CitedWork> works, IReadOnlyList<Passage> passages, bool isOnScreen)
    {
        var fields = WorkFields.Asked(turn.Message, isOnScreen);
        return new SourceAnswer
        {
            Title = French.Set("Source et référence"),
            Message = fields.Count == 0 ? WholeReference.Of([.. works, .. OfThosePresented(works)]) : French.Set(_fields.Tell(fields, works)),
            Notions = turn.Asked.Notions,
            Passages = passages,
            Suggestions = suggester.AboutPassages(passages),
            Why = turn.Asked.NamesSomething ? Why.For(edition, turn) : French.Set("ce qui vient d'être montré"),
        };
    }
}
