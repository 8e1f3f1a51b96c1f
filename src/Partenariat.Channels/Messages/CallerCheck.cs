using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Partenariat.Channels.Options;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Messages;

/// <summary>Who may call <c>/api/messages</c>: with an account, holders of a valid token; without, this machine.</summary>
internal sealed class CallerCheck(IOptions<BotOptions> options, TokenCheck tokens)
{
    // A proxy on this machine speaks for somebody else, and says so. The second is what the framework leaves of the
    // first after believing it: anybody could have written there that he is on this machine.
    private static readonly string[] s_proxyHeaders = ["X-Forwarded-For", "X-Original-For", "X-Forwarded-Host", "Forwarded", HeaderNames.Via];

    public async Task<(Caller? Caller, Refusal? Refusal)> CheckAsync(HttpContext context)
    {
        if (!options.Value.HasAccount)
        {
            return IsOnThisMachine(context)
                ? (Caller.Own, null)
                : (null, Refusal.Forbidden("LocalOnly", "Without an application id this bot answers only callers on its own machine."));
        }

        var verdict = await tokens.CheckAsync(context.Request.Headers.Authorization, context.RequestAborted);
        return verdict.Caller is { } caller ? (caller, null) : (null, Refusal.Unauthorized(verdict.Reason ?? string.Empty));
    }

    private static bool IsOnThisMachine(HttpContext context)
    {
        return context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && !s_proxyHeaders.Any(context.Request.Headers.ContainsKey);
    }
}
