using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary><c>POST</c> and <c>GET …/activities</c>: the user speaks; a client without a WebSocket asks what is new.</summary>
internal sealed class ActivitiesEndpoint(
    DirectLineLimits limits,
    DirectLineTurn turns,
    Conversations conversations,
    ConversationReplies replies,
    ConversationRoom room,
    ILogger<ActivitiesEndpoint> logger)
{
    /// <summary>Far above the longest question and the longest quotation that are read.</summary>
    public const int MaxBytes = 32 * 1024;

    public async Task<IResult> PostAsync(HttpContext context)
    {
        var grant = TokenFilter.GrantOf(context);
        if (limits.Post(context, grant.ConversationId) is { } tooMany)
        {
            return tooMany;
        }

        room.Claim(grant.ConversationId, ClientAddress.Of(context));
        var body = await ActivityBody.ReadAsync(context.Request, MaxBytes, context.RequestAborted);
        if (body is not { Json: { } json, Activity: { } activity } || !IncomingActivity.MayBePosted(activity.Type))
        {
            return body.Refusal ?? Refusal.BadRequest("BadArgument", "Activities of this type cannot be posted.");
        }

        IncomingActivity.Complete(json, activity, grant, conversations, replies.Server(context.Request));
        var id = activity.Type == ActivityTypes.Typing ? activity.Id : await AcceptAsync(activity, json.ToJsonString(ActivityJson.Options));
        return id is null ? Refusal.Busy("Too many turns are waiting.") : TypedResults.Json(new { id }, ActivityJson.Options);
    }

    public async Task<IResult> GetAsync(HttpContext context, string? watermark)
    {
        var grant = TokenFilter.GrantOf(context);
        if (limits.Read(grant.ConversationId) is { } tooMany)
        {
            return tooMany;
        }

        var page = await ReadAsync(grant.ConversationId, Watermark.Parse(watermark), context.RequestAborted);
        return TypedResults.Bytes(ActivityFrame.Of(page.Activities, page.Watermark), "application/json; charset=utf-8");
    }

    // One 5xx stops the polling of the official client for ever: a store that is away looks like silence.
    private async Task<LogPage> ReadAsync(string conversationId, long watermark, CancellationToken cancellationToken)
    {
        try
        {
            return await conversations.ReadAsync(conversationId, watermark, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            logger.PollFailed(StoreFailure.Reason(e));
            return new LogPage([], watermark);
        }
    }

    // The echo comes before the answer, or the client holds the answer back for five seconds.
    // The id of the activity: that of the first where a client posts again what it is not sure of. Null where there is no place.
    private async Task<string?> AcceptAsync(Activity activity, string json)
    {
        if (!turns.TryReserve())
        {
            return null;
        }

        var isTaken = false;
        try
        {
            var announced = turns.AnnounceAsync(activity);
            var id = await conversations.AcceptAsync(activity, json, CancellationToken.None);
            await announced;
            isTaken = id == activity.Id;
            return id;
        }
        finally
        {
            if (isTaken)
            {
                turns.Enqueue(activity);
            }
            else
            {
                turns.Release();
            }
        }
    }
}
