using Microsoft.AspNetCore.Http;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>Turns whose answer is the HTTP response: invokes, and messages that expect replies.</summary>
internal sealed class InlineTurn(TurnRunner turns, ConnectorTurn connector)
{
    public async Task<IResult> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypes.Invoke)
        {
            var result = await turns.RunAsync(activity, cancellationToken);
            var replies = result.Activities.Select(reply => reply.AnswerTo(activity)).ToList();
            return TypedResults.Json(new { activities = replies }, ActivityJson.Options);
        }

        if (InvokeShape.Problem(activity) is { } problem)
        {
            return Response(InvokeError.Answer(StatusCodes.Status400BadRequest, "BadRequest", problem));
        }

        var answer = await turns.RunAsync(activity, cancellationToken);
        connector.SendLater(activity, answer);
        return answer.Invoke is { } invoke ? Response(invoke) : TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
    }

    private static IResult Response(InvokeResponse invoke)
    {
        return invoke.Body is null
            ? TypedResults.StatusCode(invoke.Status)
            : TypedResults.Json(invoke.Body, ActivityJson.Options, statusCode: invoke.Status);
    }
}
