using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Partenariat.Cards.Views;

namespace Partenariat.Bot.Answers;

/// <summary>Writes an answer as the HTML that the web chat shows: a real table, headings, quotations, what can be copied.</summary>
internal sealed class AnswerHtml(IServiceProvider services, ILoggerFactory logs)
{
    /// <summary>The article of one page of an answer; all that comes from people or from the dossier is encoded.</summary>
    public async Task<string> WriteAsync(AnswerView view)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(AnswerArticle.View)] = view,
            [nameof(AnswerArticle.IsConversation)] = true,
        });
        return await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<AnswerArticle>(parameters)).ToHtmlString());
    }
}
