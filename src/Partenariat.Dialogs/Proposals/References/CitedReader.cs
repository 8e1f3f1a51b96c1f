using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Finding;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;
using Partenariat.Search;

namespace Partenariat.Dialogs.Proposals.References;

/// <summary>Reads of what a reference is asked: the dossier itself, works and authors that the message names, else what stands on screen.</summary>
internal sealed class CitedReader(Edition edition)
{
    // « le passage de Damon sur la magie du verbe » names a passage by so much of its words.
    private const double Subject = 0.8;
    private const double Held = 0.6;

    private static readonly FrozenDictionary<string, int> s_counts = LanguageFile.Rows("counts.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    // « la référence complète en note de bas de page » tells nothing of the subject.
    private static readonly FrozenSet<string> s_citing = LanguageFile.Lines("citing-words.tsv").ToFrozenSet(StringComparer.Ordinal);

    private readonly OwnDossier _own = new(edition);

    /// <summary>What is cited, in order.</summary>
    public Cited Read(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Works.Count + asked.Laws.Count + asked.Authors.Count > 0)
        {
            return Named(turn);
        }

        if ((OwnDossier.IsPointedAt(turn.Message) && asked.Notions.Count == 0) || _own.IsNamed(turn.Message))
        {
            return new Cited([new CitedWork(null, edition.OwnSource)], IsNamed: true);
        }

        // « Cite Foucault »: who is not in the dossier is not what stands on screen either.
        return asked.Absent.Count > 0 || ForeignNames.AreIn(turn.Message, asked.Unknown) ? new Cited([], IsNamed: false) : OnScreen(turn);
    }

    /// <summary>The content words that tell of a subject: no year, no word for a reference.</summary>
    public static IReadOnlyList<TermStatistics> Telling(Asked asked)
    {
        return [.. asked.Leftover.Terms.Where(term => !char.IsAsciiDigit(term.Surface[0]) && !s_citing.Contains(PlainWords.Fold(term.Surface)))];
    }

    private Cited Named(Turn turn)
    {
        var asked = turn.Asked;
        bool IsByAuthor(Source work)
        {
            return work.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any();
        }

        var onScreen = turn.Before?.Items.Where(item => item.Authors.Intersect(asked.Authors, StringComparer.Ordinal).Any()).ToList() ?? [];
        if (asked.Works.Count + asked.Laws.Count == 0 && asked.Year is null)
        {
            if (onScreen.Count > 0)
            {
                return new Cited([.. onScreen.Select(Of).OfType<CitedWork>().Take(1)], IsNamed: true);
            }

            if (BySubject(turn) is { } passage)
            {
                return new Cited([CitedWork.Of(passage)], IsNamed: true);
            }
        }

        var works = asked.Works.Concat(asked.Laws.Select(law => law.Id)).Distinct(StringComparer.Ordinal).Select(edition.FindSource).OfType<Source>().ToList();
        works = works.Count > 0 ? NamedWorks.ByNames(asked, NamedWorks.ByAuthor(asked, works)) : [.. edition.Sources.Where(IsByAuthor)];
        var missing = asked.Year is { } year && !works.Exists(work => work.Year == year) ? asked.Year : null;
        works = NamedWorks.ByYear(asked, works);
        if (asked.Works.Count + asked.Laws.Count == 0)
        {
            works = NamedWorks.Narrow(works, work => work.ViaId is null);
        }

        return new Cited([.. works.Select(work => new CitedWork(null, work))], IsNamed: true, missing);
    }

    private static Passage? BySubject(Turn turn)
    {
        var asked = turn.Asked;
        var telling = Telling(asked);
        var weight = telling.Sum(term => term.Weight);
        if (weight < Subject)
        {
            return null;
        }

        double Share(Passage passage)
        {
            return asked.Match.Find(passage) is var (hit, _)
                ? telling.Where(term => hit.MatchedTerms.Contains(term.Surface)).Sum(term => term.Weight) / weight
                : 0;
        }

        return turn.Ranking.Passages.Select(ranked => ranked.Passage).FirstOrDefault(passage => Voices.Of(passage, asked.Authors) && Share(passage) >= Held);
    }

    /// <summary>What is cited of what stands on screen, in order.</summary>
    public Cited OnScreen(Turn turn)
    {
        if (turn.Before is not { Items.Count: > 0 } before)
        {
            return new Cited([], IsNamed: false);
        }

        var items = before.Items;
        var asked = turn.Asked;
        if (asked.Year is { } year && !items.Any(item => YearOf(item) == year))
        {
            return OfYear(before, year);
        }

        var count = turn.Message.Words.Where(word => s_counts.ContainsKey(word.Plain)).Select(word => (int?)s_counts[word.Plain]).FirstOrDefault();
        IEnumerable<ShownItem> meant = (asked.Year, asked.Rank, count) switch
        {
            ({ } named, _, _) => items.Where(item => YearOf(item) == named),
            (_, Ranks.Last, { } several) => items.TakeLast(several),
            (_, _, { } several) => items.Take(several),
            (_, Ranks.Last, _) => items.TakeLast(1),
            (_, Ranks.BeforeLast, _) => items.SkipLast(1).TakeLast(1),
            (_, Ranks.Other, _) => items.Skip(1).Take(1),
            (_, { } rank, _) => items.Skip(rank).Take(1),
            _ when before.Kind == AnswerKind.Bibliography => items,
            _ => items.Take(1),
        };
        if (asked.Year is null && asked.Rank is null && count is null && turn.State.Cited.Count > 0)
        {
            return new Cited([.. turn.State.Cited.Select(Of).OfType<CitedWork>()], IsNamed: false);
        }

        return new Cited([.. meant.Select(Of).OfType<CitedWork>().DistinctBy(cited => cited.Id)], IsNamed: false);
    }

    // « et celle de 2003 ? »: the author's on screen, of that year.
    private Cited OfYear(Discussion before, int year)
    {
        var authors = before.Items[0].Authors.Count > 0 ? before.Items[0].Authors : before.Authors;
        var works = edition.Sources.Where(work => work.ViaId is null && work.AuthorIds.Intersect(authors, StringComparer.Ordinal).Any()).ToList();
        return new Cited(
            [.. NamedWorks.Narrow(works, work => work.Year == year).Select(work => new CitedWork(null, work))],
            IsNamed: false,
            works.Exists(work => work.Year == year) ? null : year);
    }

    private int? YearOf(ShownItem item)
    {
        return item.Work is { } work ? edition.FindSource(work)?.Year : null;
    }

    private CitedWork? Of(string id)
    {
        return edition.FindPassage(id) is { } passage ? new CitedWork(passage, passage.Source)
            : edition.FindSource(id) is { } work ? new CitedWork(null, work)
            : null;
    }

    private CitedWork? Of(ShownItem item)
    {
        return item.Passages.Count > 0 && edition.FindPassage(item.Passages[0]) is { } passage ? CitedWork.Of(passage)
            : item.Work is { } id && edition.FindSource(id) is { } work ? new CitedWork(null, work)
            : null;
    }
}
