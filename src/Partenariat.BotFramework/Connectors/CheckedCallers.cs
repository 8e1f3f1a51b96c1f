using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.BotFramework.Connectors;

/// <summary>
/// Authentication as the SDK sees it. Callers are checked by the channels, more strictly, before their body is read:
/// here nobody is let in a second time.
/// </summary>
internal sealed class CheckedCallers(ConnectorClients clients, IOptions<BotOptions> options) : BotFrameworkAuthentication
{
    /// <summary>What the SDK wants to know of a caller who has been checked.</summary>
    public AuthenticateRequestResult Accept(string serviceUrl)
    {
        var appId = options.Value.AppId ?? string.Empty;
        var claims = new ClaimsIdentity(
            [
                new(AuthenticationConstants.AudienceClaim, appId),
                new(AuthenticationConstants.AppIdClaim, appId),
                new(AuthenticationConstants.ServiceUrlClaim, serviceUrl),
            ],
            authenticationType: "Bearer");
        return new AuthenticateRequestResult { ClaimsIdentity = claims, Audience = GetOriginatingAudience(), ConnectorFactory = clients };
    }

    /// <inheritdoc />
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        throw new UnauthorizedAccessException("Callers are checked before their activity is read.");
    }

    /// <inheritdoc />
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        throw new UnauthorizedAccessException("Streaming connections are not supported.");
    }

    /// <inheritdoc />
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        return clients;
    }

    /// <inheritdoc />
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        return Task.FromResult<UserTokenClient>(NoUserTokens.Instance);
    }

    /// <inheritdoc />
    public override string GetOriginatingAudience()
    {
        return AuthenticationConstants.ToChannelFromBotOAuthScope;
    }
}
