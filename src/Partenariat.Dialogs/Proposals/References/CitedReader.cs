using System.Collections.Frozen;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Turns;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Proposals.References;

/// <summary>Reads of what a reference is asked: works and authors that the message names, else what stands on screen.</summary>
internal sealed class CitedReader(Edition edition)
{
    private static readonly FrozenDictionary<string, int> s_counts = LanguageFile.Rows("counts.tsv")
        .ToFrozenDictionary(row => row[0], row => int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>What is cited, in order; empty where the message does not say.</summary>
    public IReadOnlyList<CitedWork> Read(Turn turn)
    {
        var named = Named(turn);
        return named.Count > 0 ? named : OnScreen(turn);
    }

    private IReadOnlyList<CitedWork> Named(Turn turn)
    {
        var asked = turn.Asked;
        if (asked.Works.Count + asked.Laws.Count + asked.Authors.Count == 0)
        {
            return [];
        }

        var onScreen = turn.Before?.Items.Where(item => item.Authors.Intersect(asked.Authors, StringComparer.Ordinal).Any()).ToList() ?? [];
        if (asked.Works.Count + asked.Laws.Count == 0 && asked.Year is null && onScreen.Count > 0)
        {
            return [.. onScreen.Select(Of).OfType<CitedWork>().Take(1)];
        }

        var works = asked.Works.Concat(asked.Laws.Select(law => law.Id)).Distinct(StringComparer.Ordinal).Select(edition.FindSource).OfType<Source>().ToList();
        works = works.Count > 0 ? Narrow(works, work => asked.Authors.Count == 0 || work.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any())
            : [.. edition.Sources.Where(work => work.AuthorIds.Intersect(asked.Authors, StringComparer.Ordinal).Any())];
        works = Narrow(works, work => asked.Year is null || work.Year == asked.Year);
        works = Narrow(works, work => work.ViaId is null);
        return [.. works.Select(work => new CitedWork(null, work))];
    }

    private IReadOnlyList<CitedWork> OnScreen(Turn turn)
    {
        if (turn.Before is not { Items.Count: > 0 } before)
        {
            return [];
        }

        var items = before.Items;
        var asked = turn.Asked;
        var count = turn.Message.Words.Where(word => s_counts.ContainsKey(word.Plain)).Select(word => (int?)s_counts[word.Plain]).FirstOrDefault();
        IEnumerable<ShownItem> meant = (asked.Year, asked.Rank, count) switch
        {
            ({ } year, _, _) => items.Where(item => item.Work is { } work && edition.FindSource(work)?.Year == year),
            (_, Ranks.Last, { } several) => items.TakeLast(several),
            (_, _, { } several) => items.Take(several),
            (_, Ranks.Last, _) => items.TakeLast(1),
            (_, Ranks.BeforeLast, _) => items.SkipLast(1).TakeLast(1),
            (_, Ranks.Other, _) => items.Skip(1).Take(1),
            (_, { } rank, _) => items.Skip(rank).Take(1),
            _ when before.Kind == AnswerKind.Bibliography => items,
            _ => items.Take(1),
        };
        return [.. meant.Select(Of).OfType<CitedWork>().DistinctBy(cited => cited.Id)];
    }

    private CitedWork? Of(ShownItem item)
    {
        return item.Passages.Count > 0 && edition.FindPassage(item.Passages[0]) is { } passage ? CitedWork.Of(passage)
            : item.Work is { } id && edition.FindSource(id) is { } work ? new CitedWork(null, work)
            : null;
    }

    private static List<Source> Narrow(List<Source> works, Func<Source, bool> fits)
    {
        var narrowed = works.Where(fits).ToList();
        return narrowed.Count > 0 ? narrowed : works;
    }
}
