using Microsoft.Bot.Schema;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels;

/// <summary>Where the browser of a web chat reaches this server: the service URL of what it posts to our own Direct Line.</summary>
public static class WebChatAddress
{
    private const string Path = "/v3/directline";

    /// <summary>The address of this server as the page of the web chat sees it, for links in answers.</summary>
    /// <param name="activity">An activity of any channel.</param>
    /// <returns>The address with a final slash; null where the activity did not come over our own Direct Line.</returns>
    public static Uri? Of(Activity activity)
    {
        return activity is { ChannelId: ChannelIds.DirectLine, ServiceUrl: { } url } && url.EndsWith(Path, StringComparison.Ordinal)
            && Uri.TryCreate(url[..^Path.Length] + "/", UriKind.Absolute, out var address) ? address : null;
    }

    /// <summary>The service URL for a server at this address.</summary>
    internal static string ServiceUrl(string server)
    {
        return server + Path;
    }
}
