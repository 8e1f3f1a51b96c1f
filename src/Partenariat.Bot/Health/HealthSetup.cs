namespace Partenariat.Bot.Health;

/// <summary>What <c>/healthz</c> looks at.</summary>
internal static class HealthSetup
{
    /// <summary>Adds the bot's secret to the checks.</summary>
    public static IHealthChecksBuilder AddBotSecret(this IHealthChecksBuilder checks)
    {
        checks.Services.AddOptions<SecretOptions>().BindConfiguration(SecretOptions.Section);
        return checks.AddCheck<SecretExpiryCheck>("bot-secret");
    }
}
