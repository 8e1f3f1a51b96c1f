using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>
/// <c>POST /api/messages</c>: the token first, then the body, then the turn. Messages are acknowledged at once and
/// answered later, since Teams sends again what is not acknowledged within 15 seconds.
/// </summary>
internal sealed class MessagesEndpoint(
    CallerCheck callers,
    ActivityCheck activities,
    IMessageTurns inline,
    TeamsTurns turns,
    RefusalLog refusals,
    ILogger<MessagesEndpoint> log)
{
    public async Task<IResult> HandleAsync(HttpContext context)
    {
        var result = await AnswerAsync(context);
        if (result is Refusal refusal)
        {
            refusals.Write(refusal);
        }

        return result;
    }

    private async Task<IResult> AnswerAsync(HttpContext context)
    {
        var (caller, stranger) = await callers.CheckAsync(context);
        if (caller is null)
        {
            return stranger!;
        }

        var body = await ActivityBody.ReadAsync(context.Request, ActivityBody.MaxBytes, context.RequestAborted);
        if (body.Activity is not { } activity)
        {
            return body.Refusal!;
        }

        if (activities.Check(activity, caller) is { } refusal)
        {
            return refusal;
        }

        if (!activity.IsForTheBot())
        {
            return TypedResults.Ok();
        }

        activity.RemoveOwnMention();
        return activity.IsAnsweredInline()
            ? await AnswerInlineAsync(activity, context.RequestAborted)
            : await AcceptAsync(activity, context.RequestAborted);
    }

    private async Task<IResult> AnswerInlineAsync(Activity activity, CancellationToken cancellationToken)
    {
        return activity.Type == ActivityTypes.Invoke && InvokeShape.Problem(activity) is { } problem
            ? Response(new InlineAnswer(StatusCodes.Status400BadRequest, InvokeError.Of(StatusCodes.Status400BadRequest, "BadRequest", problem)))
            : Response(await inline.RunAsync(activity, cancellationToken));
    }

    private async Task<IResult> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (await turns.AcceptAsync(activity, cancellationToken))
        {
            case Acceptance.No:
                return Refusal.Busy("Too many turns are waiting.");
            case Acceptance.Before:
                log.Duplicate();
                return TypedResults.Ok();
            default:
                return TypedResults.Ok();
        }
    }

    private static IResult Response(InlineAnswer? answer)
    {
        return answer switch
        {
            null => TypedResults.Ok(),
            { Body: null } => TypedResults.StatusCode(answer.Status),
            _ => TypedResults.Text(ActivityWriter.ToJson(answer.Body), "application/json", Encoding.UTF8, answer.Status),
        };
    }
}
