using Partenariat.Cards.Views;

namespace Partenariat.Cards.Layouts;

/// <summary>An answer laid out in pages that may still be too long for a card.</summary>
/// <param name="Pages">The pages, at least one.</param>
/// <param name="More">The label of the button from the first page to the next, or null for the usual one.</param>
internal sealed record Draft(IReadOnlyList<PageDraft> Pages, string? More = null)
{
    /// <summary>A heading for the card in place of the answer's, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Buttons that go before the follow-ups.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>A single page.</summary>
    public static Draft Of(params IEnumerable<Block> blocks)
    {
        return new Draft([new PageDraft([.. blocks])]);
    }
}

/// <summary>A page of it.</summary>
/// <param name="Blocks">Its parts.</param>
/// <param name="Label">The name of the page, for the buttons that lead to it; null where it follows another.</param>
internal sealed record PageDraft(IReadOnlyList<Block> Blocks, string? Label = null);
