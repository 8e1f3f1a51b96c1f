using System.Net;
using Microsoft.Extensions.Options;

namespace Partenariat.Bot.Startup;

/// <summary>The reverse proxies before this server: section <c>Proxies</c> of the configuration.</summary>
internal sealed class ProxyOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Proxies";

    /// <summary>
    /// Addresses (<c>10.0.0.5</c>) and networks (<c>10.0.0.0/8</c>) whose <c>X-Forwarded-For</c>, <c>-Proto</c> and
    /// <c>-Host</c> are believed. Empty, the default: nobody's.
    /// </summary>
    public IList<string> Known { get; } = [];
}

/// <summary>An address that nothing matches would leave all visitors with one rate limit, silently.</summary>
internal sealed class ProxyOptionsCheck : IValidateOptions<ProxyOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        var wrong = options.Known.Where(known => !TryRead(known, out _)).ToList();
        return wrong.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(wrong.Select(known =>
                $"Proxies:Known: \"{known}\" is neither an address such as 10.0.0.5 nor a network such as 10.0.0.0/8."));
    }

    /// <summary>Reads an address, as the network of that address alone, or a network.</summary>
    public static bool TryRead(string text, out IPNetwork network)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
            return true;
        }

        return IPNetwork.TryParse(text, out network);
    }
}
