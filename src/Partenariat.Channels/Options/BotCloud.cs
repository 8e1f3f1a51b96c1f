namespace Partenariat.Channels.Options;

/// <summary>The clouds in which a bot can be registered.</summary>
public enum BotCloud
{
    /// <summary>The public cloud.</summary>
    Public,

    /// <summary>Microsoft Azure Government (United States).</summary>
    UsGovernment,

    /// <summary>Microsoft Azure operated by 21Vianet (China).</summary>
    China,
}
