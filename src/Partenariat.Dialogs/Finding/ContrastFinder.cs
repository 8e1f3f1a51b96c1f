using Partenariat.Corpus;
using Partenariat.Dialogs.Reading;
using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Finds the contrasts between notions, and cuts them to the notions asked about.</summary>
internal sealed class ContrastFinder(Edition edition, DossierIndex index)
{
    private readonly PhraseMatcher _phrases = index.Phrases([.. edition.Contrasts.Select(contrast => contrast.Keywords)]);

    /// <summary>How like (0 to 1) a question is to the ways in which people ask for each contrast, by the contrast's id.</summary>
    public IReadOnlyDictionary<string, double> Likeness(Question question)
    {
        return _phrases.Match(question.Content).ToDictionary(match => edition.Contrasts[match.Key].Id, match => match.Value, StringComparer.Ordinal);
    }

    /// <summary>The contrast that the question is most like, drawn by one of its authors where it names any.</summary>
    /// <returns>The contrast and how like (0 to 1) the question is to it; null for none.</returns>
    public (Contrast Contrast, double Likeness)? Nearest(Question question)
    {
        var likeness = Likeness(question);
        return edition.Contrasts
            .Where(contrast => question.Authors.Count == 0 || SpokenBy(contrast, question.Authors))
            .Where(contrast => likeness.ContainsKey(contrast.Id))
            .OrderByDescending(contrast => likeness[contrast.Id])
            .Select(contrast => ((Contrast, double)?)(contrast, likeness[contrast.Id]))
            .FirstOrDefault();
    }

    /// <summary>
    /// The contrasts that set at least two of the notions apart, those that hold most of them first, then in
    /// editorial order; what the notions share comes last, juxtapositions after it.
    /// </summary>
    /// <param name="notions">Ids of two notions or more.</param>
    /// <param name="authors">Ids of authors: only contrasts drawn by one of them, or reported of them; empty for all.</param>
    public IReadOnlyList<Contrast> Find(IReadOnlyList<string> notions, IReadOnlyList<string> authors)
    {
        return
        [
            .. from contrast in edition.Contrasts
               let columns = contrast.Notions.Intersect(notions, StringComparer.Ordinal).Count()
               where columns >= 2
               where authors.Count == 0 || SpokenBy(contrast, authors)
               orderby contrast.Status, columns descending
               select Cut(contrast, notions),
        ];
    }

    /// <summary>True where one of the authors draws the contrast, or is reported in it.</summary>
    public static bool SpokenBy(Contrast contrast, IReadOnlyList<string> authors)
    {
        return contrast.By.Concat(contrast.About).Any(author => authors.Contains(author.Id, StringComparer.Ordinal));
    }

    /// <summary>True where two of the contrasts say the opposite of each other.</summary>
    public static bool Disagree(IReadOnlyList<Contrast> contrasts)
    {
        var ids = contrasts.Select(contrast => contrast.Id).ToHashSet(StringComparer.Ordinal);
        return contrasts.Any(contrast => contrast.Contradicts.Any(ids.Contains));
    }

    /// <summary>The passages of the cells, each once, in the order of the table.</summary>
    public static IReadOnlyList<Passage> PassagesOf(Contrast contrast)
    {
        return [.. contrast.Rows.SelectMany(row => row.Cells).Select(cell => cell.Passage).DistinctBy(passage => passage.Id)];
    }

    private static Contrast Cut(Contrast contrast, IReadOnlyList<string> notions)
    {
        var columns = notions.Intersect(contrast.Notions, StringComparer.Ordinal).ToList();
        var rows =
            from row in contrast.Rows
            let cells = row.Cells.Where(cell => columns.Contains(cell.NotionId, StringComparer.Ordinal)).ToList()
            where cells.Count > 0
            select row with { Cells = cells };
        return contrast with { Notions = columns, Rows = [.. rows] };
    }
}
