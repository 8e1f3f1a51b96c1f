using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>The answer to a token request, a start, a refresh and a reconnection.</summary>
internal sealed record ConversationReply(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null,
    string? UserId = null);

/// <summary>Writes these answers.</summary>
internal sealed class ConversationReplies(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    public ConversationReply WithToken(string conversationId, string userId)
    {
        return new ConversationReply(
            conversationId, tokens.ForConversation(conversationId, userId), (int)options.Value.TokenLifetime.TotalSeconds);
    }

    public ConversationReply WithStream(ConversationGrant grant, HttpRequest request, string watermark)
    {
        // http becomes ws, https becomes wss.
        var address = $"ws{Server(request)[Uri.UriSchemeHttp.Length..]}/v3/directline/conversations/{grant.ConversationId}/stream";
        var streamUrl = QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
        {
            ["watermark"] = watermark,
            ["t"] = tokens.ForStream(grant.ConversationId, grant.UserId),
        });
        return WithToken(grant.ConversationId, grant.UserId) with { StreamUrl = streamUrl };
    }

    /// <summary>Where the browser reaches this server, without a final slash.</summary>
    public string Server(HttpRequest request)
    {
        if (options.Value.PublicUrl is { } configured)
        {
            return configured.GetLeftPart(UriPartial.Path).TrimEnd('/');
        }

        // The page knows best whether it came by TLS: a proxy may have ended it before us.
        var scheme = Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin)
            && string.Equals(origin.Host, request.Host.Host, StringComparison.OrdinalIgnoreCase) ? origin.Scheme : request.Scheme;
        return $"{scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
    }
}
