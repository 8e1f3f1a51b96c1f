using Partenariat.Cards.Views;

namespace Partenariat.Cards.Layouts;

/// <summary>An answer laid out in pages that may still be too long for a card.</summary>
/// <param name="Pages">The pages, at least one; may be laid out as they are read.</param>
/// <param name="More">The label of the button from the first page to the next, where no page has a name; null for the usual one.</param>
internal sealed record Draft(IReadOnlyList<PageDraft> Pages, string? More = null)
{
    /// <summary>A heading for the card in place of the answer's, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Buttons that go before the follow-ups.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>What stands at the top of every page.</summary>
    public IReadOnlyList<Block> Before { get; init; } = [];

    /// <summary>What stands at the foot of every page.</summary>
    public IReadOnlyList<Block> After { get; init; } = [];

    /// <summary>What the pages are to choose from, where each can stand in the place of the others; else null.</summary>
    public string? Choice { get; init; }

    /// <summary>A single page.</summary>
    public static Draft Of(params IEnumerable<Block> blocks)
    {
        return new Draft([new PageDraft([.. blocks])]);
    }

    /// <summary>The pages as they stand on cards.</summary>
    public IEnumerable<PageDraft> WholePages => Pages.Select(page => page with { Blocks = [.. Before, .. page.Blocks, .. After] });
}

/// <summary>A page of it.</summary>
/// <param name="Blocks">Its parts.</param>
/// <param name="Label">The name of the page, for the buttons that lead to it; null where it follows another.</param>
internal sealed record PageDraft(IReadOnlyList<Block> Blocks, string? Label = null)
{
    /// <summary>The name of the page among others that stand in the same place; null for its label.</summary>
    public string? ShortLabel { get; init; }
}
