using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Startup;

/// <summary>Who asks, and by which address, where a reverse proxy stands before this server.</summary>
internal static class ProxySetup
{
    /// <summary>Registers the proxies that are believed.</summary>
    public static IServiceCollection AddProxies(this IServiceCollection services)
    {
        services.AddOptions<ProxyOptions>().BindConfiguration(ProxyOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsCheck>();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>(Believe);
        return services;
    }

    /// <summary>Before everything that looks at an address. Without a known proxy, the headers are anybody's word.</summary>
    public static void UseProxies(this WebApplication app)
    {
        if (app.Configuration.GetSection($"{ProxyOptions.Section}:{nameof(ProxyOptions.Known)}").GetChildren().Any())
        {
            app.UseForwardedHeaders();
        }
    }

    private static void Believe(ForwardedHeadersOptions headers, IOptions<ProxyOptions> proxies)
    {
        if (proxies.Value.Known.Count == 0)
        {
            return;
        }

        headers.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;

        // Through one known proxy after the other, up to the first address that is not one.
        headers.ForwardLimit = null;
        headers.KnownProxies.Clear();
        headers.KnownIPNetworks.Clear();
        foreach (var known in proxies.Value.Known)
        {
            headers.KnownIPNetworks.Add(ProxyOptionsCheck.TryRead(known, out var network) ? network : throw new FormatException(known));
        }
    }
}
