using System.Globalization;
using Partenariat.Corpus;
using Partenariat.Search.Quotations.Claims;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;
using Partenariat.Search.Quotations.Tokens;

namespace Partenariat.Search.Quotations.Papers;

/// <summary>Finds the works of a paper's bibliography that the dossier knows, and what their references have otherwise.</summary>
internal sealed class BibliographyReader(Edition edition, ReferenceReader references)
{
    // A heading is short: « Références bibliographiques », « 5. Bibliographie et sitographie ».
    private const int LongestHeading = 6;
    private const int MostReferences = 500;
    private const int LongestReference = 1000;
    private const int FewestWords = 3;

    // What ends a bibliography.
    private static readonly string[] Ends = ["annexe", "annexes", "remerciements", "glossaire", "index", "sommaire", "table"];

    private static readonly string[] Headings =
    [
        "bibliographie", "bibliographies", "bibliographique", "bibliographiques", "references", "webographie", "sitographie",
    ];

    /// <summary>The references, in the order of the text; none without a heading that announces them.</summary>
    /// <param name="paper">The text of the paper, cleaned.</param>
    public IEnumerable<ListedWork> Read(string paper)
    {
        return paper.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            // The notes of a file stand behind its text, each with its call in brackets.
            .SkipWhile(line => !IsHeading(line, Headings))
            .TakeWhile(line => !IsHeading(line, Ends))
            .Where(line => line.Length <= LongestReference && PeopleWords.Count(line) >= FewestWords && !IsHeading(line, Headings) && line[0] != '[')
            .Take(MostReferences)
            .Select(ReadLine)
            .OfType<ListedWork>();
    }

    private static bool IsHeading(string line, string[] words)
    {
        return PeopleWords.Count(line) <= LongestHeading && WordSplitter.Split(line).Any(word => words.Contains(word.Folded, StringComparer.Ordinal));
    }

    private ListedWork? ReadLine(string line)
    {
        var titles = QuoteMarks.Find(line).Select(stretch => MarkedStretch.Of(stretch, line)).ToList();
        var row = new TokenRow(line, titles);
        var (_, claim) = references.Read(row, 0, row.Count);
        var works = claim.Works.SelectMany(work => work.SourceIds).Distinct(StringComparer.Ordinal).Select(edition.FindSource).OfType<Source>().ToList();
        var named = claim.Names.SelectMany(name => name.AuthorIds).ToList();
        var years = claim.Years.Concat(claim.Names.SelectMany(name => name.Years)).ToList();

        // A review or a book holds several works: the author or the year tells which. Another author's is another work.
        var mine = works.Where(work => work.AuthorIds.Count == 0 || work.AuthorIds.Intersect(named, StringComparer.Ordinal).Any()).ToList();
        var work = mine.Find(work => years.Exists(year => WorkYears.Has(work, year.Value)))
            ?? (mine.Count == 1 || works.Count == 1 ? mine.FirstOrDefault() : null);
        return work is not null ? new ListedWork(line, work, [.. Faults(claim, work, years)])
            : works.Count == 0 && claim.Names.Count > 0 && years.Count > 0 ? new ListedWork(line, null, [])
            : null;
    }

    private IEnumerable<ClaimFault> Faults(Claim claim, Source work, List<ClaimedNumber> years)
    {
        var named = claim.Names.SelectMany(name => name.AuthorIds).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in claim.AndOthers ? [] : work.AuthorIds.Where(id => !named.Contains(id)).Select(edition.FindAuthor).OfType<Author>())
        {
            yield return new ClaimFault(ClaimPart.Name, "", missing.Name);
        }

        if (work.Year is { } year && !years.Exists(given => WorkYears.Has(work, given.Value)))
        {
            yield return new ClaimFault(ClaimPart.Year, years.Count > 0 ? years[0].Value : "", year.ToString(CultureInfo.InvariantCulture));
        }
    }
}
