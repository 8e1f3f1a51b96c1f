using Microsoft.AspNetCore.Http.HttpResults;
using Partenariat.Bot.Editions;
using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Questions;

/// <summary>The page that answers without JavaScript, and that a link can lead to.</summary>
internal static class QuestionSetup
{
    /// <summary>Maps <c>/question?q=…</c>.</summary>
    public static void MapQuestions(this RouteGroupBuilder pages)
    {
        pages.MapGet("/question", Answer);
    }

    /// <summary>The address of the answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="page">The page of a long answer, from 1.</param>
    public static string AddressOf(string question, int page = 1)
    {
        var address = $"/question?q={Uri.EscapeDataString(question)}";
        return page == 1 ? address : FormattableString.Invariant($"{address}&page={page}");
    }

    private static RazorComponentResult<QuestionPage> Answer([AsParameters] QuestionForm form, EditionInUse edition)
    {
        var answer = form.Question is { } question
            ? edition.Served.Cards.Render(edition.Dialog.Answer(question, ConversationState.Empty).Answer, new CardOptions(CardHost.WebChat, Page: form.Page ?? 1)).View
            : null;
        return new RazorComponentResult<QuestionPage>(new { form.Question, Answer = answer });
    }
}
