using Microsoft.Extensions.Options;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Options;

/// <summary>Settings that cannot work are said at the start, not in the first conversation.</summary>
internal sealed class BotOptionsCheck : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(BotOptions bot)
    {
        if (bot.HasAccount && !Guid.TryParseExact(bot.AppId, "D", out _))
        {
            yield return $"Bot:AppId: \"{bot.AppId}\" is not a GUID such as 11111111-2222-3333-4444-555555555555.";
        }

        var needsTenant = bot.AppType is BotAppType.SingleTenant || bot.AllowTenantTokens || (bot.HasAccount && bot.Cloud == BotCloud.China);
        if (needsTenant && string.IsNullOrWhiteSpace(bot.TenantId))
        {
            yield return "Bot:TenantId: it is required for a single-tenant application, for Bot:AllowTenantTokens and in the China cloud.";
        }

        if (!string.IsNullOrWhiteSpace(bot.CertificatePath) && BotCertificate.Problem(bot.CertificatePath, bot.CertificatePassword) is { } problem)
        {
            yield return $"Bot:CertificatePath: {problem}";
        }

        if (!string.IsNullOrWhiteSpace(bot.FederatedTokenFile) && !File.Exists(bot.FederatedTokenFile))
        {
            yield return $"Bot:FederatedTokenFile: there is no file \"{bot.FederatedTokenFile}\".";
        }

        foreach (var host in bot.ServiceUrlHosts.Where(host =>
            Uri.CheckHostName(host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host) == UriHostNameType.Unknown))
        {
            yield return $"Bot:ServiceUrlHosts: \"{host}\" is not a host name, nor *. and a host name.";
        }
    }
}
