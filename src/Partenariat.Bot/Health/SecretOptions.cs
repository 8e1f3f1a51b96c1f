using Partenariat.Channels.Options;

namespace Partenariat.Bot.Health;

/// <summary>What the operator knows of the bot's client secret: part of the section <c>Bot</c>.</summary>
internal sealed class SecretOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = BotOptions.Section;

    /// <summary>The day on which the secret ends, as the registration shows it; null where nobody said.</summary>
    public DateOnly? AppSecretExpires { get; set; }
}
