using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// Lets a request pass with a valid token for the conversation that it names. 403 ends a web chat for good
/// (seen in the official client): it is kept for tokens that are over, and for conversations of somebody else.
/// </summary>
internal sealed class TokenFilter(DirectLineTokens tokens, DirectLineLimits limits) : IEndpointFilter
{
    /// <summary>The grant of a request that has passed.</summary>
    public static ConversationGrant GrantOf(HttpContext context)
    {
        return context.Features.Get<ConversationGrant>() ?? throw new InvalidOperationException("The endpoint has no token filter.");
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (tokens.Read(Bearer(http.Request)) is not { } grant)
        {
            return limits.Fail(http, "A valid token is required.");
        }

        if (tokens.IsExpired(grant))
        {
            return Refusal.Forbidden("TokenExpired", "The token has expired.");
        }

        if (http.GetRouteValue("conversationId") is string named && named != grant.ConversationId)
        {
            return Refusal.Forbidden("BadArgument", "The token is for another conversation.");
        }

        http.Features.Set(grant);
        return await next(context);
    }

    private static string? Bearer(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) ? header[scheme.Length..] : null;
    }
}
