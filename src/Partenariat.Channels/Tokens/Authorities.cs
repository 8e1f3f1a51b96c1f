using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tokens;

/// <summary>The authorities of the settings: the channels', and our own tenant where that is asked for.</summary>
internal sealed class Authorities
{
    /// <summary>The HTTP client that reads keys.</summary>
    public const string HttpClientName = "bot-authority";

    private readonly List<Authority> _authorities = [];

    public Authorities(IOptions<BotOptions> options, IHttpClientFactory http, TimeProvider clock, ILogger<Authorities> log)
    {
        var bot = options.Value;
        var cloud = CloudEndpoints.Of(bot.Cloud);
        _authorities.Add(new Authority([cloud.Issuer], Keys(bot.OpenIdMetadata ?? cloud.OpenIdMetadata), false));

        if (bot.AllowTenantTokens && !string.IsNullOrWhiteSpace(bot.TenantId))
        {
            var tenant = bot.TenantId;
            var metadata = bot.TenantOpenIdMetadata ?? new Uri(cloud.Login, $"{tenant}/v2.0/.well-known/openid-configuration");
            string[] issuers = [$"https://sts.windows.net/{tenant}/", new Uri(cloud.Login, $"{tenant}/v2.0").AbsoluteUri];
            _authorities.Add(new Authority(issuers, Keys(metadata), true));
        }

        SigningKeys Keys(Uri metadata)
        {
            // Plain HTTP never leaves the machine.
            var documents = new HttpDocumentRetriever(http.CreateClient(HttpClientName)) { RequireHttps = !metadata.IsLoopback };
            return new SigningKeys(metadata, documents, clock, log);
        }
    }

    /// <summary>The authority with this issuer, or null.</summary>
    public Authority? Find(string issuer)
    {
        return _authorities.Find(authority => authority.Issuers.Contains(issuer, StringComparer.Ordinal));
    }
}
