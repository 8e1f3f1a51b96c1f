using System.Net;
using System.Net.WebSockets;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>Pages of which sites may use the chat.</summary>
public sealed class OriginTests
{
    private static readonly Dictionary<string, string?> s_settings = new() { ["DirectLine:AllowedOrigins:0"] = "https://www.example.org" };

    [Theory]
    [InlineData("https://www.example.org", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("https://www.example.org.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://www.example.org", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task PageOfAnotherSite_GetsATokenOnlyIfAllowed(string origin, HttpStatusCode expected)
    {
        await using var host = await ChannelHost.StartAsync(s_settings);
        host.Client.DefaultRequestHeaders.Add("Origin", origin);

        using var response = await host.Client.PostAsync("/api/webchat/token", null);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task OwnPage_GetsAToken_AlsoBehindAProxyThatEndsTls()
    {
        await using var host = await ChannelHost.StartAsync();
        host.Client.DefaultRequestHeaders.Host = "bot.example.org";
        host.Client.DefaultRequestHeaders.Add("Origin", "https://bot.example.org");

        using var response = await host.Client.PostAsync("/api/webchat/token", null);
        host.Client.DefaultRequestHeaders.Add("Authorization", "Bearer " + (string)(await WebChatClient.JsonOfAsync(response))["token"]!);
        var started = await WebChatClient.JsonOfAsync(await host.Client.PostAsync("/v3/directline/conversations", null));

        Assert.StartsWith("wss://bot.example.org/v3/directline/", (string?)started["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConfiguredAddress_IsUsedForStreams()
    {
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?> { ["DirectLine:PublicUrl"] = "https://chat.example.org/bot/" });
        using var client = await WebChatClient.WithTokenAsync(host);

        Assert.StartsWith("wss://chat.example.org/bot/v3/directline/conversations/", await client.StartAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preflight_AllowsWhatTheOfficialClientSends()
    {
        await using var host = await ChannelHost.StartAsync(s_settings);
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        request.Headers.Add("Origin", "https://www.example.org");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("https://www.example.org", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", response.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task WebSocketOfAnotherSite_Is403()
    {
        await using var host = await ChannelHost.StartAsync(s_settings);
        using var client = await WebChatClient.WithTokenAsync(host);
        var url = new Uri(await client.StartAsync());
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", "https://evil.example");

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(url, CancellationToken.None));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }
}
