using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>
/// Aligns a quotation with a stretch of the edition, by dynamic programming: every word of the quotation is
/// used, the alignment begins and ends anywhere in the stretch.
/// </summary>
internal sealed class WordAligner(EditionText edition)
{
    /// <summary>
    /// The best alignment that ends in each unit of the stretch, cheapest first; those that overlap a cheaper
    /// one are left out.
    /// </summary>
    /// <param name="quote">The quotation, of one word at least.</param>
    /// <param name="start">The first word of the stretch.</param>
    /// <param name="end">The position after its last word.</param>
    public IReadOnlyList<WordAlignment> Align(Quote quote, int start, int end)
    {
        var table = new AlignmentTable(quote, new TextStretch(edition, start, end));
        List<WordAlignment> alignments = [];
        foreach (var last in BestEnds(table, start, end).OrderBy(table.CostAt))
        {
            var alignment = new WordAlignment(table.Trace(last), table.CostAt(last));
            if (alignment.Start >= 0 && !alignments.Exists(alignment.Overlaps))
            {
                alignments.Add(alignment);
            }
        }

        return alignments;
    }

    private IEnumerable<int> BestEnds(AlignmentTable table, int start, int end)
    {
        return Enumerable.Range(1, end - start)
            .GroupBy(original => edition.UnitAt(start + original - 1).Start)
            .Select(originals => originals.MinBy(table.CostAt))
            .Where(original => table.CostAt(original) < AlignmentTable.Unreachable);
    }
}
