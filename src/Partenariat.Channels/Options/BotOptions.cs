namespace Partenariat.Channels.Options;

/// <summary>
/// Who the bot is for the Bot Framework: section <c>Bot</c> of the configuration. Without <see cref="AppId"/> the
/// bot has no account, answers only callers on this machine and sends no token.
/// </summary>
public sealed class BotOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Bot";

    /// <summary>The Microsoft application id (a GUID), or null without an account.</summary>
    public string? AppId { get; set; }

    /// <summary>The client secret, where the application uses one.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The Microsoft Entra tenant of the application; required for a single-tenant application.</summary>
    public string? TenantId { get; set; }

    /// <summary>How the application is registered. Null: single-tenant with a <see cref="TenantId"/>, else multi-tenant.</summary>
    public BotAppType? AppType { get; set; }

    /// <summary>The cloud in which the bot is registered.</summary>
    public BotCloud Cloud { get; set; } = BotCloud.Public;

    /// <summary>A PKCS#12 or PEM file with certificate and private key, in place of a secret.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>The password of <see cref="CertificatePath"/>, or null for none.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>A file with a federated token (workload identity), read again for each token request.</summary>
    public string? FederatedTokenFile { get; set; }

    /// <summary>The client id of a managed identity that stands for the application by federation.</summary>
    public string? FederatedIdentityClientId { get; set; }

    /// <summary>
    /// Further hosts to which replies, and the bot's bearer, may be sent: exact names, or <c>*.example.org</c> for
    /// those below a name. The hosts of the cloud are always allowed.
    /// </summary>
    public IList<string> ServiceUrlHosts { get; } = [];

    /// <summary>Accepts tokens that our own tenant issued to our own application (emulator, own scripts). Off by default.</summary>
    public bool AllowTenantTokens { get; set; }

    /// <summary>The OpenID document of the channels' authority, in place of the cloud's.</summary>
    public Uri? OpenIdMetadata { get; set; }

    /// <summary>The OpenID document of our tenant, in place of the cloud's; used with <see cref="AllowTenantTokens"/>.</summary>
    public Uri? TenantOpenIdMetadata { get; set; }

    /// <summary>True with an account.</summary>
    public bool HasAccount => !string.IsNullOrWhiteSpace(AppId);

    /// <summary>The registration in force: <see cref="AppType"/>, or the one that the other settings imply.</summary>
    public BotAppType EffectiveAppType => AppType
        ?? (string.IsNullOrWhiteSpace(TenantId) ? BotAppType.MultiTenant : BotAppType.SingleTenant);
}
