using Partenariat.Cards.Layouts;
using Partenariat.Cards.Views;
using Partenariat.Dialogs.Finding;

namespace Partenariat.Cards.Paging;

/// <summary>Breaks pages that are too long for a card, between two parts; nothing is ever dropped.</summary>
internal static class PageBreaker
{
    /// <summary>The same parts in pages that fit, broken as they are read; one empty page where there is no part.</summary>
    /// <param name="pages">The pages as laid out.</param>
    /// <param name="size">The size of a part, in bytes.</param>
    /// <param name="room">The room on a page, in bytes; a single part that is larger has a page of its own.</param>
    public static LazyRow<PageDraft> Break(IEnumerable<PageDraft> pages, Func<Block, int> size, int room)
    {
        return new LazyRow<PageDraft>(pages.DefaultIfEmpty(new PageDraft([])).SelectMany(page => Break(page, size, room)));
    }

    private static IEnumerable<PageDraft> Break(PageDraft page, Func<Block, int> size, int room)
    {
        if (page.Blocks.Count == 1)
        {
            yield return page;
            yield break;
        }

        var label = page.Label;
        var blocks = new List<Block>();
        var used = 0;
        foreach (var block in page.Blocks)
        {
            var needed = size(block);
            if (used + needed > room && blocks.Count > 0)
            {
                yield return new PageDraft(blocks, label);
                label = null;
                blocks = [];
                used = 0;
            }

            blocks.Add(block);
            used += needed;
        }

        yield return new PageDraft(blocks, label);
    }
}
