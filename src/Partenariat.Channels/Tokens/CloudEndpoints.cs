using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tokens;

/// <summary>The addresses of a cloud (AuthenticationConstants.cs and GovernmentAuthenticationConstants.cs of the SDK).</summary>
/// <param name="Issuer">Who issues the channels' tokens.</param>
/// <param name="OpenIdMetadata">Where their keys are described.</param>
/// <param name="Login">Where the bot gets its own tokens, and tenants issue theirs.</param>
/// <param name="Scope">What the bot asks a token for.</param>
/// <param name="DefaultTenant">The tenant of multi-tenant bots, or null where there is none.</param>
/// <param name="TokenExchange">What a managed identity asks a token for, when it stands for the bot by federation.</param>
/// <param name="ServiceHosts">The hosts of the cloud's connectors.</param>
internal sealed record CloudEndpoints(
    string Issuer, Uri OpenIdMetadata, Uri Login, string Scope, string? DefaultTenant, string TokenExchange, IReadOnlyList<string> ServiceHosts)
{
    private static readonly CloudEndpoints s_public = new(
        "https://api.botframework.com",
        new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"),
        new Uri("https://login.microsoftonline.com/"),
        "https://api.botframework.com/.default",
        "botframework.com",
        "api://AzureADTokenExchange",
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"]);

    private static readonly CloudEndpoints s_usGovernment = new(
        "https://api.botframework.us",
        new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        new Uri("https://login.microsoftonline.us/"),
        "https://api.botframework.us/.default",
        "MicrosoftServices.onmicrosoft.us",
        "api://AzureADTokenExchangeUSGov",
        ["*.teams.microsoft.us", "*.botframework.us", "*.botframework.azure.us"]);

    private static readonly CloudEndpoints s_china = new(
        "https://api.botframework.azure.cn",
        new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        new Uri("https://login.partner.microsoftonline.cn/"),
        "https://api.botframework.azure.cn/.default",
        null,
        "api://AzureADTokenExchangeChina",
        ["*.botframework.azure.cn"]);

    public static CloudEndpoints Of(BotCloud cloud)
    {
        return cloud switch
        {
            BotCloud.Public => s_public,
            BotCloud.UsGovernment => s_usGovernment,
            BotCloud.China => s_china,
            _ => throw new ArgumentOutOfRangeException(nameof(cloud), cloud, "Unknown cloud."),
        };
    }
}
