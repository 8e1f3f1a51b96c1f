namespace Partenariat.Channels.Options;

/// <summary>How the application is registered in Microsoft Entra, in the SDK's words.</summary>
public enum BotAppType
{
    /// <summary>Known to all tenants; tokens come from the Bot Framework's tenant.</summary>
    MultiTenant,

    /// <summary>Known to one tenant, which issues the bot's tokens.</summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity of Azure: no secret at all.</summary>
    UserAssignedMSI,
}
