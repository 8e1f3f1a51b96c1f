using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Connector;

/// <summary>
/// Where answers may be sent. An activity says so itself, therefore the list decides: a bearer sent to another host
/// would be stolen, and a request to an inside address would be made in our name.
/// </summary>
internal sealed class ServiceHosts(IOptions<BotOptions> options)
{
    /// <summary>Whether a connector at this address may be used.</summary>
    public bool Allow(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            return false;
        }

        var listed = Lists(options.Value.ServiceUrlHosts, url) || Lists(CloudEndpoints.Of(options.Value.Cloud).ServiceHosts, url);

        // Without an account there is no bearer to lose, and simulators of channels run on this machine.
        return (url.Scheme == Uri.UriSchemeHttps && listed)
            || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback && (listed || !options.Value.HasAccount))
            || (url.Scheme == Uri.UriSchemeHttps && url.IsLoopback && !options.Value.HasAccount);
    }

    private static bool Lists(IEnumerable<string> hosts, Uri url)
    {
        return hosts.Any(host => host.StartsWith("*.", StringComparison.Ordinal)
            ? url.HostNameType == UriHostNameType.Dns && url.IdnHost.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
            : string.Equals(url.IdnHost, host, StringComparison.OrdinalIgnoreCase));
    }
}
