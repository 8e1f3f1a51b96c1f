using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.Tokens;

/// <summary>How the bot proves who it is: managed identity, federation, certificate or secret, whichever is set.</summary>
internal static class BotCredential
{
    /// <summary>Whether there is anything to prove it with.</summary>
    public static bool IsConfigured(BotOptions bot)
    {
        return bot.EffectiveAppType == BotAppType.UserAssignedMSI
            || !string.IsNullOrWhiteSpace(bot.FederatedTokenFile)
            || !string.IsNullOrWhiteSpace(bot.FederatedIdentityClientId)
            || !string.IsNullOrWhiteSpace(bot.CertificatePath)
            || !string.IsNullOrWhiteSpace(bot.AppSecret);
    }

    /// <summary>Makes the function that gets tokens, from the cache where they are still good.</summary>
    /// <exception cref="InvalidOperationException">The settings are not enough.</exception>
    public static Func<CancellationToken, Task<AuthenticationResult>> Create(BotOptions bot, IMsalHttpClientFactory http)
    {
        var cloud = CloudEndpoints.Of(bot.Cloud);
        if (bot.EffectiveAppType == BotAppType.UserAssignedMSI)
        {
            return ManagedIdentity(bot.AppId!, Resource(cloud.Scope), http);
        }

        var tenant = bot.EffectiveAppType == BotAppType.MultiTenant ? cloud.DefaultTenant ?? bot.TenantId : bot.TenantId;
        var application = ConfidentialClientApplicationBuilder.Create(bot.AppId)
            .WithAuthority(new Uri(cloud.Login, tenant ?? throw new InvalidOperationException("Bot:TenantId is not set.")))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        var client = Prove(application, bot, cloud, http).Build();
        return cancellationToken => client.AcquireTokenForClient([cloud.Scope]).ExecuteAsync(cancellationToken);
    }

    private static ConfidentialClientApplicationBuilder Prove(
        ConfidentialClientApplicationBuilder application, BotOptions bot, CloudEndpoints cloud, IMsalHttpClientFactory http)
    {
        if (!string.IsNullOrWhiteSpace(bot.FederatedTokenFile))
        {
            // The platform replaces the file before its token expires.
            return application.WithClientAssertion(request => File.ReadAllTextAsync(bot.FederatedTokenFile, request.CancellationToken));
        }

        if (!string.IsNullOrWhiteSpace(bot.FederatedIdentityClientId))
        {
            var identity = ManagedIdentity(bot.FederatedIdentityClientId, cloud.TokenExchange, http);
            return application.WithClientAssertion(async request => (await identity(request.CancellationToken)).AccessToken);
        }

        return string.IsNullOrWhiteSpace(bot.CertificatePath)
            ? application.WithClientSecret(bot.AppSecret ?? throw new InvalidOperationException("The bot has no secret, certificate or identity."))
            : application.WithCertificate(BotCertificate.Load(bot.CertificatePath, bot.CertificatePassword), sendX5C: true);
    }

    private static Func<CancellationToken, Task<AuthenticationResult>> ManagedIdentity(string clientId, string resource, IMsalHttpClientFactory http)
    {
        var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId))
            .WithHttpClientFactory(http)
            .Build();
        return cancellationToken => identity.AcquireTokenForManagedIdentity(resource).ExecuteAsync(cancellationToken);
    }

    private static string Resource(string scope)
    {
        return scope[..scope.LastIndexOf('/')];
    }
}
