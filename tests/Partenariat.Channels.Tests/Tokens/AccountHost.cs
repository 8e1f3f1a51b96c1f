using System.Text;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>A bot with an account, and a local authority that issues tokens for it.</summary>
internal static class AccountHost
{
    public static Dictionary<string, string?> Settings(LocalAuthority authority)
    {
        return new Dictionary<string, string?>
        {
            ["Bot:AppId"] = Mint.AppId,
            ["Bot:OpenIdMetadata"] = authority.ChannelMetadata.AbsoluteUri,
            ["Bot:TenantOpenIdMetadata"] = authority.TenantMetadata.AbsoluteUri,
        };
    }

    public static Activity Message(string channelId = ChannelIds.Teams, string serviceUrl = Mint.ServiceUrl)
    {
        return Sample.Inline().With(activity => (activity.ChannelId, activity.ServiceUrl) = (channelId, serviceUrl));
    }

    public static async Task<HttpResponseMessage> PostAsync(ChannelHost host, Activity activity, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(ActivityWriter.ToJson(activity), Encoding.UTF8, "application/json"),
        };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await host.Client.SendAsync(request);
    }
}
