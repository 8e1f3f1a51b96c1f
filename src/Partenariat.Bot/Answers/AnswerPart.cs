using Partenariat.Cards.Views;

namespace Partenariat.Bot.Answers;

/// <summary>What the page shows as one thing.</summary>
internal abstract record AnswerPart
{
    /// <summary>Joins the rows of a contrast that follow one another: on a page they make one table.</summary>
    public static IEnumerable<AnswerPart> Group(IEnumerable<Block> blocks)
    {
        var rows = new List<ContrastedDimension>();
        foreach (var block in blocks)
        {
            if (block is ContrastedDimension row)
            {
                rows.Add(row);
                continue;
            }

            if (rows.Count > 0)
            {
                yield return new ContrastPart([.. rows]);
                rows.Clear();
            }

            yield return new BlockPart(block);
        }

        if (rows.Count > 0)
        {
            yield return new ContrastPart([.. rows]);
        }
    }
}

/// <summary>A block on its own.</summary>
/// <param name="Block">The block.</param>
internal sealed record BlockPart(Block Block) : AnswerPart;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows, at least one.</param>
internal sealed record ContrastPart(IReadOnlyList<ContrastedDimension> Rows) : AnswerPart;
