using System.Net.Http.Headers;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Connector;

/// <summary>Adds the bot's token to a call. The client has checked before that the host may see it.</summary>
internal sealed class BearerHandler(BotTokens tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await TokenAsync(cancellationToken) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string?> TokenAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await tokens.GetAsync(cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException("The bot got no token of its own.", null, e);
        }
    }
}
