using Partenariat.Bot.Turns.Extension;
using Partenariat.Channels;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Turns;

/// <summary>A named request of Teams, answered in the HTTP response.</summary>
internal sealed class InvokeTurn(
    CardActionTurn cardActions,
    CitationSearch search,
    QuotationAction quotations,
    LinkPreview links,
    FeedbackTurn feedback)
{
    /// <summary>Answers; without an invoke response where the name is not known (501).</summary>
    public async Task<TurnResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        var response = activity.Name switch
        {
            "adaptiveCard/action" => await cardActions.AnswerAsync(activity, cancellationToken),
            "composeExtension/query" => search.Answer(activity),
            "composeExtension/fetchTask" => quotations.Open(activity),
            "composeExtension/submitAction" => quotations.Submit(activity),
            "composeExtension/queryLink" => links.Answer(activity),
            "composeExtension/anonymousQueryLink" => links.Answer(activity),
            "message/submitAction" => await feedback.AnswerAsync(activity, cancellationToken),
            _ => null,
        };
        return new TurnResult([], response);
    }
}
