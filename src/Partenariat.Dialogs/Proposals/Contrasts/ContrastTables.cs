using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Partenariat.Corpus;

namespace Partenariat.Dialogs.Proposals.Contrasts;

/// <summary>The contrasts of the edition: which of them treat some notions, by whom, from which passages.</summary>
internal static class ContrastTables
{
    // A contrast has two to four notions: it is cut in few ways, and each is drawn once.
    private static readonly ConditionalWeakTable<Contrast, ConcurrentDictionary<string, Contrast>> s_cuts = [];

    /// <summary>The contrasts that hold at least two of some notions, cut to these columns; explicit ones first.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="notions">Ids of notions.</param>
    /// <param name="authors">Ids of the only authors wanted; empty for all.</param>
    /// <param name="excluded">Ids of authors not wanted.</param>
    public static IReadOnlyList<Contrast> Find(Edition edition, IReadOnlyList<string> notions, IReadOnlyList<string> authors, IReadOnlyList<string> excluded)
    {
        return
        [
            .. from contrast in edition.Contrasts
               let columns = Shared(contrast, notions)
               where columns >= 2
               where authors.Count == 0 || IsBy(contrast, authors)
               where !IsBy(contrast, excluded)
               orderby contrast.Status, columns descending
               select Cut(contrast, notions),
        ];
    }

    private static int Shared(Contrast contrast, IReadOnlyList<string> notions)
    {
        var shared = 0;
        foreach (var notion in contrast.Notions)
        {
            shared += notions.Contains(notion) ? 1 : 0;
        }

        return shared;
    }

    /// <summary>True where one of some authors speaks in the contrast, or is spoken of.</summary>
    public static bool IsBy(Contrast contrast, IReadOnlyList<string> authors)
    {
        return contrast.By.Concat(contrast.About).Any(author => authors.Contains(author.Id, StringComparer.Ordinal));
    }

    /// <summary>True where an author draws the contrast; false where the editors put words side by side.</summary>
    public static bool IsDrawn(Contrast contrast)
    {
        return contrast.Status is ContrastStatus.Explicit or ContrastStatus.Crossing;
    }

    /// <summary>True where one of them contradicts another.</summary>
    public static bool Disagree(IReadOnlyList<Contrast> contrasts)
    {
        var ids = contrasts.Select(contrast => contrast.Id).ToHashSet(StringComparer.Ordinal);
        return contrasts.Any(contrast => contrast.Contradicts.Any(ids.Contains));
    }

    /// <summary>True where a contrast contradicts another, or is contradicted by it.</summary>
    public static bool Contradicts(Contrast one, Contrast other)
    {
        return one.Contradicts.Contains(other.Id, StringComparer.Ordinal) || other.Contradicts.Contains(one.Id, StringComparer.Ordinal);
    }

    /// <summary>The passages of the cells, in the order of the table.</summary>
    public static IReadOnlyList<Passage> PassagesOf(Contrast contrast)
    {
        return [.. contrast.Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage).DistinctBy(passage => passage.Id)];
    }

    private static Contrast Cut(Contrast contrast, IReadOnlyList<string> notions)
    {
        var columns = notions.Intersect(contrast.Notions, StringComparer.Ordinal).ToList();
        return columns.SequenceEqual(contrast.Notions, StringComparer.Ordinal)
            ? contrast
            : s_cuts.GetOrCreateValue(contrast).GetOrAdd(string.Join(' ', columns), _ => CutTo(contrast, columns));
    }

    private static Contrast CutTo(Contrast contrast, List<string> columns)
    {
        var rows =
            from row in contrast.Rows
            let cells = row.Cells.Where(cell => columns.Contains(cell.NotionId, StringComparer.Ordinal)).ToList()
            where cells.Count > 0
            select row with { Cells = cells };
        return contrast with { Notions = columns, Rows = [.. rows] };
    }
}
