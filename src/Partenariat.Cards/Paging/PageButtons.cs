using System.Text;
using Partenariat.Cards.Elements;
using Partenariat.Cards.Layouts;
using Partenariat.Cards.Views;
using Partenariat.Dialogs;

namespace Partenariat.Cards.Paging;

/// <summary>Makes the buttons from one page to the others.</summary>
/// <param name="asked">The messages that lead to the answer.</param>
/// <param name="more">The label of the button from the first page to the next, or null for the usual one.</param>
internal sealed class PageButtons(IReadOnlyList<string> asked, string? more)
{
    private const int MostLabelled = 5;
    private const int MostBytesAsked = 1800;

    /// <summary>True where a button can carry the question: a pasted page of text is too long for one.</summary>
    public bool CanCarry => asked.Count > 0 && asked.Sum(message => Encoding.UTF8.GetByteCount(CardJson.Encoder.Encode(message))) <= MostBytesAsked;

    /// <summary>The buttons on a page.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="page">The page shown, from 1.</param>
    public IReadOnlyList<Button> On(IReadOnlyList<PageDraft> pages, int page)
    {
        if (!pages.Skip(1).Any() || !CanCarry)
        {
            return [];
        }

        // Whether there is a next page is known without the pages after it.
        return more is null && pages.Any(draft => draft.Label is not null) ? [.. Labelled(pages, page)] : [.. Neighbours(pages.Skip(page).Any(), page)];
    }

    // A continuation first, then the named pages, those that follow before those already passed.
    private IEnumerable<Button> Labelled(IReadOnlyList<PageDraft> pages, int page)
    {
        if (page < pages.Count && pages[page].Label is null)
        {
            yield return To("Suite", page + 1);
        }

        var others = Enumerable.Range(page + 1, pages.Count - page).Concat(Enumerable.Range(1, page - 1));
        foreach (var other in others.Where(number => pages[number - 1].Label is not null).Take(MostLabelled))
        {
            yield return To(pages[other - 1].Label!, other);
        }
    }

    private IEnumerable<Button> Neighbours(bool hasNext, int page)
    {
        if (page > 1)
        {
            yield return To("Page précédente", page - 1);
        }

        if (hasNext)
        {
            yield return To(page == 1 && more is not null ? more : "Page suivante", page + 1);
        }
    }

    private Button To(string label, int page)
    {
        return new Button(French.Set(label), new PageCommand(asked, page));
    }
}
