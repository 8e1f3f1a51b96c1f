using Partenariat.Cards.Layouts;
using Partenariat.Cards.Views;
using Partenariat.Cards.Writing;
using Partenariat.Dialogs;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Cards.Paging;

/// <summary>Composes one page of an answer: its parts, and the buttons to all that is not on it.</summary>
internal sealed class Composer(LayoutTable layouts)
{
    private readonly BlockSizes _inTeams = new(CardHost.Teams);
    private readonly BlockSizes _inWebChat = new(CardHost.WebChat);

    // Teams takes 28 KB with the activity; what is left is for the activity, the citations, titles and buttons.
    private const int Room = 15_000;
    private const int MostFollowUps = 4;
    private const int MostChoices = 5;
    private const int LongestQuestion = 400;

    /// <summary>The page asked for, or the nearest one.</summary>
    public AnswerView Compose(Answer answer, CardOptions options)
    {
        var draft = layouts.For(answer, options.PublicAddress).Lay(answer);
        var pages = PageBreaker.Break(draft.WholePages, (options.Host == CardHost.Teams ? _inTeams : _inWebChat).Of, Room);
        var page = Math.Max(1, pages.Take(options.Page).Count());
        var buttons = new PageButtons(answer.Asked, draft.More);
        var toPages = buttons.On(pages, page);
        return new AnswerView
        {
            Title = draft.Title ?? answer.Title,
            Blocks = [.. pages[page - 1].Blocks, .. Unreachable(pages, buttons)],
            Alternatives = Alternatives(draft, pages.Take(page)),
            Pages = toPages,
            Choices = Choices(answer),
            FollowUps = [.. draft.Buttons, .. FollowUps(answer, toPages).Take(MostFollowUps - draft.Buttons.Count)],
            Page = page,
            AllPages = pages,
            Permalink = answer.Kind == AnswerKind.Smalltalk ? null : AnswerPage.AddressOf(options.PublicAddress, answer.Asked, page),
        };
    }

    /// <summary>The title and the parts of an answer for a text, page after page.</summary>
    public (string Title, Digest Digest) ComposeText(Answer answer, Uri? site, TextLength length)
    {
        var draft = layouts.For(answer, site).Lay(answer);
        return (draft.Title ?? answer.Title, length == TextLength.Whole ? Digest.Whole(draft) : Digest.AtOnce(draft));
    }

    private static Alternatives? Alternatives(Draft draft, IEnumerable<PageDraft> upToThis)
    {
        return draft.Choice is not { } name ? null : new Alternatives(
            name,
            draft.Before,
            [.. draft.Pages.Select(page => new Alternative(page.ShortLabel ?? page.Label ?? name, page.Blocks))],
            draft.After)
        { Chosen = upToThis.Count(page => page.Label is not null) - 1 };
    }

    private static IEnumerable<Block> Unreachable(IEnumerable<PageDraft> pages, PageButtons buttons)
    {
        return pages.Skip(1).Any() && !buttons.CanCarry
            ?
            [
                new Statement(
                    French.Set("La suite de cette réponse ne tient pas ici : posez une question plus courte, ou une citation à la fois."),
                    StatementTone.Aside),
            ]
            : [];
    }

    private static IReadOnlyList<Button> Choices(Answer answer)
    {
        return answer.Choices.Count == 0 ? [] :
        [
            .. answer.Choices.Take(MostChoices).Select(Ask),
            new Button(NoneCommand.Words, new NoneCommand()),
        ];
    }

    // A follow-up with the words of a page button would be the same button twice.
    private static IReadOnlyList<Button> FollowUps(Answer answer, IReadOnlyList<Button> pages)
    {
        return
        [
            .. answer.Suggestions
                .Where(suggestion => suggestion.Question.Length <= LongestQuestion)
                .Where(suggestion => !pages.Any(page => page.Label == suggestion.Label))
                .Take(MostFollowUps)
                .Select(Ask),
        ];
    }

    private static Button Ask(Suggestion suggestion)
    {
        return new Button(suggestion.Label, new AskCommand(suggestion.Question));
    }
}
