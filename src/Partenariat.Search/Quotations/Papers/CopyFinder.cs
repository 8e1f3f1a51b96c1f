using Partenariat.Corpus;
using Partenariat.Search.Quotations.Reading;

namespace Partenariat.Search.Quotations.Papers;

/// <summary>Finds the words of the dossier that a paper has outside of quotation marks.</summary>
internal sealed class CopyFinder(QuotationChecker checker)
{
    // Fewer words in a row are a turn of phrase that anybody may use.
    private const int FewestWords = 9;

    // Each is checked for its author.
    private const int MostCopied = 200;

    /// <summary>The words, in the order of the text; titles and references are nobody's sentences.</summary>
    /// <param name="paper">The text of the paper, cleaned.</param>
    /// <param name="marked">What stands in quotation marks, in order, none within another.</param>
    public IEnumerable<CopiedWords> Find(string paper, IReadOnlyList<Stretch> marked)
    {
        return Outside(paper, marked)
            .SelectMany(part => checker.Runs.Find(part.In(paper), FewestWords).Select(run => new Stretch(part.Start + run.Start, part.Start + run.End)))
            .Where(copied => PeopleWords.Count(paper.AsSpan(copied.Start, copied.Length)) >= FewestWords - 1 && !checker.Text.Names.IsTitle(copied.In(paper)))
            .Take(MostCopied)
            .Select(copied => new CopiedWords(copied.In(paper), copied.Start, checker.Check(new QuotationRequest(copied.In(paper)))))
            .Where(copied => copied.Report is { Verdict: QuotationVerdict.Exact, Passage.Kind: not PassageKind.Reference });
    }

    private static IEnumerable<Stretch> Outside(string paper, IReadOnlyList<Stretch> marked)
    {
        var start = 0;
        foreach (var stretch in marked)
        {
            if (stretch.Start > start)
            {
                yield return new Stretch(start, stretch.Start);
            }

            start = Math.Max(start, stretch.End);
        }

        yield return new Stretch(start, paper.Length);
    }
}
