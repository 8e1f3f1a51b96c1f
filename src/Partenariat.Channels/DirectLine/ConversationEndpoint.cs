using Microsoft.AspNetCore.Http;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.DirectLine;

/// <summary>Start, reconnection, tokens and uploads of web chat conversations.</summary>
internal sealed class ConversationEndpoint(
    DirectLineLimits limits, DirectLineTurn turns, Conversations conversations, IConversationLog log,
    ConversationRoom room, ConversationReplies replies, UploadRefusal uploads)
{
    /// <summary><c>POST /api/webchat/token</c>: a new conversation and a new user, for a page of ours.</summary>
    public IResult Token(HttpContext context)
    {
        if (limits.Start(context) is { } tooMany)
        {
            return tooMany;
        }

        // Web Chat refuses ids that begin with dl_ unless the token is a JWT.
        var userId = "u_" + DirectLineTokens.NewId();
        return Json(replies.WithToken(DirectLineTokens.NewId(), userId) with { UserId = userId });
    }

    /// <summary><c>POST …/conversations</c>: the bot greets, once.</summary>
    public async Task<IResult> StartAsync(HttpContext context)
    {
        // The token has counted as a start of its address already.
        var grant = TokenFilter.GrantOf(context);
        if (limits.Read(grant.ConversationId) is { } tooMany)
        {
            return tooMany;
        }

        if (!turns.TryReserve())
        {
            return Refusal.Busy("Too many turns are waiting.");
        }

        room.Claim(grant.ConversationId, ClientAddress.Of(context));
        if (await OpenAsync(grant))
        {
            return Json(replies.WithStream(grant, context.Request, "-"), StatusCodes.Status201Created);
        }

        return Json(replies.WithStream(grant, context.Request, "-"));
    }

    /// <summary><c>GET …/conversations/ID</c>: a lost client comes back, also to a server that knows the conversation no more.</summary>
    public async Task<IResult> ReconnectAsync(HttpContext context, string? watermark)
    {
        var grant = TokenFilter.GrantOf(context);
        if (limits.Read(grant.ConversationId) is { } tooMany)
        {
            return tooMany;
        }

        // A page that shows nothing yet must not stay blank where nothing is left to replay: the bot greets anew.
        if (string.IsNullOrEmpty(watermark) && turns.TryReserve())
        {
            room.Claim(grant.ConversationId, ClientAddress.Of(context));
            await OpenAsync(grant);
        }

        return Json(replies.WithStream(grant, context.Request, watermark ?? string.Empty));
    }

    /// <summary><c>POST …/tokens/refresh</c>.</summary>
    public IResult Refresh(HttpContext context)
    {
        var grant = TokenFilter.GrantOf(context);
        return limits.Read(grant.ConversationId) ?? Json(replies.WithToken(grant.ConversationId, grant.UserId));
    }

    /// <summary><c>POST …/upload</c>: refused, and said in the conversation, where the person looks.</summary>
    public async Task<IResult> UploadAsync(HttpContext context)
    {
        var grant = TokenFilter.GrantOf(context);
        if (limits.Post(context, grant.ConversationId) is { } tooMany)
        {
            return tooMany;
        }

        return await uploads.SayAsync(grant, context.RequestAborted);
    }

    private async Task<bool> OpenAsync(ConversationGrant grant)
    {
        var isNew = false;
        try
        {
            isNew = await log.OpenAsync(grant.ConversationId, CancellationToken.None);
        }
        finally
        {
            if (!isNew)
            {
                turns.Release();
            }
        }

        if (isNew)
        {
            turns.Greet(conversations.Joined(grant));
        }

        return isNew;
    }

    private static IResult Json(ConversationReply reply, int status = StatusCodes.Status200OK)
    {
        return TypedResults.Json(reply, ActivityJson.Options, statusCode: status);
    }
}
