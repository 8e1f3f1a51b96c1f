using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>
/// <c>POST /api/messages</c>. Who calls is checked before the body is read. Messages are acknowledged at once and
/// answered later, since Teams sends again what is not acknowledged within 15 seconds.
/// </summary>
internal sealed class MessagesEndpoint(
    CallerCheck callers,
    ActivityCheck activities,
    InlineTurn inline,
    Duplicates duplicates,
    ConnectorTurn turns,
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

        var body = await ActivityBody.ReadAsync(context.Request, context.RequestAborted);
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

        activity = activity.WithoutOwnMention();
        return activity.IsAnsweredInline()
            ? await inline.AnswerAsync(activity, context.RequestAborted)
            : await AcceptAsync(activity, context.RequestAborted);
    }

    private async Task<IResult> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!await duplicates.IsNewAsync(activity, cancellationToken))
        {
            log.Duplicate();
            return TypedResults.Ok();
        }

        if (turns.TryAccept(activity))
        {
            return TypedResults.Ok();
        }

        await duplicates.ForgetAsync(activity);
        return Refusal.Busy("Too many turns are waiting.");
    }
}
