using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Choice;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Proposals.Fields;
using Partenariat.Dialogs.Proposals.Inventories;
using Partenariat.Dialogs.Proposals.References;
using Partenariat.Dialogs.Proposals.Screens;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search.Analysis;

namespace Partenariat.Dialogs.Proposals.Works;

/// <summary>All works of an author that the dossier holds; a list of works once more, by year.</summary>
internal sealed class WorksProposer(Edition edition, Suggester suggester) : IProposer
{
    private const double Sure = 0.6;
    private const double FewWords = 0.5;
    private const double Subject = 1;
    private const int MostWords = 6;
    private const int MostPolite = 10;

    private const string NoneOnSubject = "Je n'en trouve pas sur ce sujet. Voici ce que le dossier signale de ce genre :";

    private static readonly Phrases s_byYear = Phrases.Read("by-year.tsv");

    // « des livres récents »
    private static readonly FrozenSet<string> s_recent = LanguageFile.Lines("recent-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_works = LanguageFile.Lines("works-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_list = LanguageFile.Lines("list-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_whole = LanguageFile.Lines("inventory-works.tsv").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_written = LanguageFile.Lines("written-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    // « et son article ? »
    private static readonly FrozenSet<string> s_pointing = LanguageFile.Lines("his-or-her.tsv")
        .Concat(LanguageFile.Lines("whose-pointing.tsv"))
        .ToFrozenSet(StringComparer.Ordinal);

    // « et de … ? », « et chez … »
    private static readonly FrozenSet<string> s_ofOther = LanguageFile.Lines("works-of-other.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly WorkPlaces _places = new(edition);

    /// <inheritdoc />
    public IEnumerable<Proposal> Propose(Turn turn, TurnFeatures features)
    {
        var byYear = s_byYear.AreIn(turn.Message.Words);
        if (turn.Before is { Kind: AnswerKind.Bibliography } before && !turn.Asked.NamesSomething
            && (byYear || (ByDate.AsksForMost(turn) && AreOfOne(before))))
        {
            var listed = before.Screen.Concat(before.Waiting.Select(edition.FindPassage).OfType<Passage>()).DistinctBy(passage => passage.Source.Id).ToList();
            yield return byYear ? List(turn, features, [.. listed.Select(passage => passage.Source)], byYear)
                : List(turn, features, [.. ByDate.Of(turn, listed).Select(passage => passage.Source)], byYear: false) with { Floor = Proposal.AboveAllSure };
        }
        else if (turn.Asked.Authors.Count > 0 && turn.Asked.Notions.Count + turn.Asked.Laws.Count == 0 && turn.Asked.Style is null
            && (AsksForAll(turn) || GoesOnToOther(turn)))
        {
            yield return List(
                turn,
                features,
                [.. edition.Sources.Where(work => work.AuthorIds.Intersect(turn.Asked.Authors, StringComparer.Ordinal).Any())],
                byYear);
        }
        else if (turn.Speaker is { } speaker && !turn.Asked.NamesSomething && !OwnWorks.NamesKind(turn.Message) && AsksWhatIsWritten(turn))
        {
            yield return List(turn, features, [.. edition.Sources.Where(work => work.AuthorIds.Contains(speaker, StringComparer.Ordinal))], byYear);
        }
        else if (turn.Message.Acts.Any("works", "bibliography") > Sure && PublicationYears.In(turn.Message) is { } years)
        {
            yield return List(turn, features, Between(turn, years), byYear: true);
        }
        else if (turn.Message.Acts.Any("works", "bibliography") > Sure && turn.Asked.Authors.Count == 0
            && turn.Message.Words.Any(word => s_recent.Contains(word.Plain)))
        {
            yield return List(turn, features, [.. Between(turn, PublicationYears.All).OrderByDescending(work => work.Year ?? 0)], byYear: false);
        }
        else if (OfKind(turn) is { Works.Count: > 0 } ofKind)
        {
            yield return List(turn, features, ofKind.Works, byYear, ofKind.IsOnSubject ? null : NoneOnSubject) with { Floor = Proposal.AboveAllSure };
        }
        else if (OfYear(turn) is { Count: > 0 } ofYear)
        {
            yield return List(turn, features, ofYear, byYear);
        }
        else if (AsksForTheList(turn))
        {
            var listed = edition.Texts.Where(text => text.Kind == PassageKind.Reference).Select(text => text.Source);
            yield return List(turn, features, [.. listed.Concat(edition.Sources.Where(work => work.ViaId is null && !LegalTexts.Are(work)))], byYear);
        }
    }

    // « le plus récent ? » of the works of one author; in a list on a subject those stand first that treat it most.
    private static bool AreOfOne(Discussion before)
    {
        return before.Authors.Any(author => before.Screen.All(passage => passage.Source.AuthorIds.Contains(author, StringComparer.Ordinal)));
    }

    // « des articles sur le partenariat publiés après 2008 »: those whose title or whose words here are on it, or all.
    private IReadOnlyList<Source> Between(Turn turn, PublicationYears years)
    {
        var works = edition.Sources.Concat(edition.Texts.Where(text => text.Kind == PassageKind.Reference).Select(text => text.Source))
            .DistinctBy(work => work.Id)
            .Where(work => !LegalTexts.Are(work) && years.Hold(work)
                && (turn.Asked.Authors.Count == 0 || work.AuthorIds.Intersect(turn.Asked.Authors, StringComparer.Ordinal).Any()))
            .ToList();
        return turn.Asked.Notions.Count == 0 ? works
            : [.. works.Where(work => edition.Texts.Any(text =>
                text.Source.Id == work.Id && text.Notions.Intersect(turn.Asked.Notions, StringComparer.Ordinal).Any()))];
    }

    // « non, l'article de 2002 », « et en 2005 ? » of who was heard before.
    private IReadOnlyList<Source> OfYear(Turn turn)
    {
        var asked = turn.Asked;
        if (turn.Before is not { } before || asked.Year is not { } year || asked.NamesSomething || asked.MissingLaws.Count > 0)
        {
            return [];
        }

        var others = asked.Leftover.Terms.Where(term => !char.IsAsciiDigit(term.Surface[0]) && !s_works.Contains(PlainWords.Fold(term.Surface)));
        return others.Sum(term => term.Weight) >= Subject ? [] :
            [.. edition.Sources.Where(work => work.Year == year && work.AuthorIds.Intersect(before.Authors, StringComparer.Ordinal).Any() && !IsQuoted(work))];
    }

    // « et un article plutôt ? » after books on a subject: works of that kind on the same subject, those that treat it most first.
    private (IReadOnlyList<Source> Works, bool IsOnSubject) OfKind(Turn turn)
    {
        var asked = turn.Asked;
        if (turn.Before is not { Kind: AnswerKind.Bibliography } before || asked.NamesSomething || asked.Year is not null || asked.Rank is not null
            || asked.Style is not null || asked.MissingLaws.Count + asked.Absent.Count > 0
            || turn.Message.Words.Count(word => word.Plain != "?") > MostWords || OwnWorks.KindsIn(turn.Message) is not { Count: > 0 } kinds
            || turn.Message.Words.Any(word => s_pointing.Contains(word.Plain))
            || turn.Asked.Leftover.Terms.Where(term => !FieldWords.OnlyAsks(PlainWords.Fold(term.Surface))).Sum(term => term.Weight) >= FewWords)
        {
            return ([], false);
        }

        var subject = before.Notions.ToHashSet(StringComparer.Ordinal);
        var all = edition.Sources.Where(work => work.ViaId is null && kinds.Contains(work.Type))
            .Select(work => (Work: work, Share: edition.Texts.Count(text => text.Source.Id == work.Id && text.Notions.Any(subject.Contains))))
            .ToList();
        var treating = all.Where(entry => subject.Count == 0 || entry.Share > 0).OrderByDescending(entry => entry.Share).ToList();
        return treating.Count > 0 ? ([.. treating.Select(entry => entry.Work)], true) : ([.. all.Select(entry => entry.Work)], false);
    }

    // Where the dossier has words of that year, they are meant.
    private bool IsQuoted(Source work)
    {
        return edition.Passages.Any(passage => passage.Source.Id == work.Id && passage.Authors.Count > 0);
    }

    // « les ouvrages de Dhume », « qu'a-t-il écrit ? »: nothing else is asked.
    private static bool AsksForAll(Turn turn)
    {
        var others = turn.Asked.Leftover.Terms.Where(term => !s_works.Contains(PlainWords.Fold(term.Surface))).Sum(term => term.Weight);
        var words = turn.Message.Words.Where(word => word.Plain != "?").ToList();
        return turn.Message.Acts.Any("works", "bibliography") > Sure ? others < FewWords && turn.Asked.Works.Count == 0
            : words.Count <= MostWords && words.Any(word => s_works.Contains(word.Plain)) && others < FewWords + 0.1;
    }

    // « quels livres de Damon ? » and then « et de Dhume ? »
    private static bool GoesOnToOther(Turn turn)
    {
        return turn.Before is { Kind: AnswerKind.Bibliography } && turn.Asked is { Works.Count: 0, Diplomas.Count: 0, Absent.Count: 0 }
            && turn.Message.Words.All(word => s_ofOther.Contains(word.Plain)
                || turn.Message.Names.Entities.Any(entity => entity.Start <= word.Start && word.End <= entity.End));
    }

    // « qu'a-t-il écrit ? »
    private static bool AsksWhatIsWritten(Turn turn)
    {
        var words = turn.Message.Words.Where(word => word.Plain != "?").ToList();
        var others = turn.Asked.Leftover.Terms.Where(term => !s_written.Contains(PlainWords.Fold(term.Surface))).Sum(term => term.Weight);
        return turn.Message.Acts["works"] > Sure
            || (turn.Message.Acts["publication"] < Sure && words.Count <= MostWords && others < FewWords && words.Any(word => s_written.Contains(word.Plain)));
    }

    // « la bibliographie » alone; « toutes les sources du dossier ».
    private static bool AsksForTheList(Turn turn)
    {
        var words = turn.Message.Words.Where(word => word.Plain != "?").ToList();
        var said = words.Where(word => !GrammarWords.Hold(word.Plain)).ToList();
        return !turn.Asked.NamesSomething && turn.Asked.Style is null
            && ((said is [var only] && s_list.Contains(only.Plain) && words.Count <= MostPolite) || InventoryWords.AskForAll(turn, s_whole));
    }

    private Proposal List(Turn turn, TurnFeatures features, IReadOnlyList<Source> works, bool byYear, string? message = null)
    {
        var ordered = byYear ? works.DistinctBy(work => work.Id).OrderBy(work => work.Year ?? int.MaxValue) : works.DistinctBy(work => work.Id);
        List<Passage> places = [.. ordered.Select(_places.Of).OfType<Passage>()];
        return new Proposal(
            ProposalKind.Passages,
            $"works {string.Join(' ', places.Select(place => place.Source.Id))}",
            features.Of(ProposalKind.Passages, places.Take(TurnFeatures.FirstCard).Select(place => place.Id)),
            () => new BibliographyAnswer
            {
                Title = French.Set("Bibliographie"),
                Message = message is null ? null : French.Set(message),
                Passages = places,
                Suggestions = suggester.AboutPassages(places),
                Why = Why.For(edition, turn),
            })
        {
            IsSure = places.Count > 0,
        };
    }
}
