using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.Tokens;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>The official .NET SDK as a judge of tokens, with the same authority as we.</summary>
internal sealed class DotNetSdk
{
    // The SDK reads keys over https only: a handler of the test turns this address into the local one.
    private const string Authority = "https://authority.test";

    private readonly ConfigurationBotFrameworkAuthentication _authentication;

    public DotNetSdk(LocalAuthority authority)
    {
        var channelMetadata = Authority + authority.ChannelMetadata.PathAndQuery;
        var tenantMetadata = Authority + authority.TenantMetadata.PathAndQuery;

        // Its readers of keys are kept for the whole process, with the client of the first one to ask.
        var http = new HttpClient(new ToTheLocalAuthority(authority.ChannelMetadata));
        foreach (var metadata in new[] { channelMetadata, tenantMetadata })
        {
            _ = new JwtTokenExtractor(http, new TokenValidationParameters(), metadata, AuthenticationConstants.AllowedSigningAlgorithms);
        }

        _authentication = new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = Mint.AppId,
            ["MicrosoftAppPassword"] = "unused",
            ["MicrosoftAppType"] = "MultiTenant",
            ["ToBotFromChannelOpenIdMetadataUrl"] = channelMetadata,
            ["ToBotFromChannelTokenIssuer"] = Mint.Issuer,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = tenantMetadata,
            ["ToChannelFromBotLoginUrl"] = "https://login.microsoftonline.com/botframework.com",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
            ["OAuthUrl"] = "https://api.botframework.com",
        }).Build());
    }

    /// <summary>Whether the stock CloudAdapter would run a turn.</summary>
    public async Task<bool> AcceptsAsync(TokenCase token, Mint mint)
    {
        try
        {
            var activity = AccountHost.Message(token.ChannelId, token.ServiceUrl);
            await _authentication.AuthenticateRequestAsync(activity, token.Authorization(mint), CancellationToken.None);
            return true;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
        {
            // The second and third are answered by a 500, and not by a 401.
            return false;
        }
    }

    private sealed class ToTheLocalAuthority(Uri local) : HttpClientHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(local, request.RequestUri!.PathAndQuery);
            var response = await base.SendAsync(request, cancellationToken);
            var document = await response.Content.ReadAsStringAsync(cancellationToken);
            response.Content = new StringContent(document.Replace(local.GetLeftPart(UriPartial.Authority), Authority, StringComparison.Ordinal));
            return response;
        }
    }
}
