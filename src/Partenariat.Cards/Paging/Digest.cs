using Partenariat.Cards.Layouts;
using Partenariat.Cards.Views;
using Partenariat.Cards.Writing;

namespace Partenariat.Cards.Paging;

/// <summary>What of an answer is written in full, and what else there is, named on a line each.</summary>
/// <param name="Blocks">The parts in full, what several pages share only once.</param>
/// <param name="Others">The labels of the other pages, or the ids of the passages on them.</param>
internal sealed record Digest(IReadOnlyList<Block> Blocks, IReadOnlyList<string> Others)
{
    // Two screens of a terminal.
    private const int Enough = 2500;

    /// <summary>The whole answer, page after page.</summary>
    public static Digest Whole(Draft draft)
    {
        return new Digest([.. Distinct([.. draft.Before, .. draft.Pages.SelectMany(page => page.Blocks), .. draft.After])], []);
    }

    /// <summary>The first page, and others while there is room; checked quotations are never left out.</summary>
    public static Digest AtOnce(Draft draft)
    {
        var blocks = new List<Block>();
        var others = new List<string>();
        foreach (var page in draft.Pages)
        {
            var isShort = others.Count == 0 && Length(blocks) + Length(page.Blocks) <= Enough;
            if (blocks.Count == 0 || isShort || page.Blocks.Any(block => block is CheckedQuotation or ReviewedQuotation))
            {
                blocks.AddRange(page.Blocks);
            }
            else
            {
                others.AddRange(page.Label is { } label ? [label] : page.Blocks.OfType<QuotedPassage>().Select(passage => passage.Origin.PassageId));
            }
        }

        return new Digest([.. Distinct([.. draft.Before, .. blocks, .. draft.After])], [.. others.Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<Block> Distinct(IEnumerable<Block> blocks)
    {
        return blocks.DistinctBy(PlainText.Paragraph);
    }

    private static int Length(IEnumerable<Block> blocks)
    {
        return blocks.Sum(block => PlainText.Paragraph(block).Length);
    }
}
