using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>Tokens of the web chat: bound to a conversation and a user, short-lived, signed.</summary>
public sealed class TokenTests
{
    private readonly StandingClock _clock = new();

    [Fact]
    public async Task Token_OfThePage_NamesItsConversationUserAndLifetime()
    {
        await using var host = await StartAsync();

        var body = await WebChatClient.JsonOfAsync(await host.Client.PostAsync("/api/webchat/token", null));

        Assert.Equal(1800, (int)body["expires_in"]!);
        Assert.StartsWith("u_", (string)body["userId"]!, StringComparison.Ordinal);
        Assert.NotEqual((string)body["conversationId"]!, (string)body["userId"]!);
    }

    [Fact]
    public async Task ResponsesWithTokensOrMessages_AreKeptByNoCache()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var conversation = $"/v3/directline/conversations/{client.ConversationId}";

        using var token = await client.Http.PostAsync("/api/webchat/token", null);
        using var started = await client.Http.PostAsync("/v3/directline/conversations", null);
        using var refreshed = await client.Http.PostAsync("/v3/directline/tokens/refresh", null);
        using var reconnected = await client.Http.GetAsync(conversation);
        using var read = await client.Http.GetAsync(conversation + "/activities");
        using var refused = await client.Http.GetAsync("/v3/directline/conversations/other");

        Assert.All([token, started, refreshed, reconnected, read, refused], response => Assert.True(response.Headers.CacheControl?.NoStore));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer forged")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task RequestWithoutAToken_Is401(string authorization)
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        client.Http.DefaultRequestHeaders.Remove("Authorization");
        client.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", authorization);

        using var posted = await client.SayAsync("un");
        using var started = await client.Http.PostAsync("/v3/directline/conversations", null);
        using var refreshed = await client.Http.PostAsync("/v3/directline/tokens/refresh", null);

        Assert.All([posted, started, refreshed], response => Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode));
        Assert.Equal(0, host.Bot.Turns);
    }

    [Fact]
    public async Task TokenWithOneOtherCharacter_Is401()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var middle = client.Token.Length / 2;
        client.Token = client.Token[..middle] + (client.Token[middle] == 'A' ? 'B' : 'A') + client.Token[(middle + 1)..];

        using var response = await client.SayAsync("un");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task TokenForAnotherConversation_Is403EverywhereAndNobodyNotices()
    {
        await using var host = await StartAsync();
        using var victim = await WebChatClient.WithTokenAsync(host);
        using var other = await WebChatClient.WithTokenAsync(host);
        var conversation = $"/v3/directline/conversations/{victim.ConversationId}";

        using var posted = await other.Http.PostAsync(conversation + "/activities", null);
        using var read = await other.Http.GetAsync(conversation + "/activities");
        using var reconnected = await other.Http.GetAsync(conversation);
        using var uploaded = await other.Http.PostAsync(conversation + "/upload", null);

        Assert.All([posted, read, reconnected, uploaded], response => Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode));
        Assert.Empty((await victim.PollAsync(string.Empty))["activities"]!.AsArray());
    }

    [Fact]
    public async Task ExpiredToken_Is403AndCannotBeRefreshed()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        _clock.Advance(TimeSpan.FromMinutes(30));

        using var posted = await client.SayAsync("un");
        using var refreshed = await client.Http.PostAsync("/v3/directline/tokens/refresh", null);

        Assert.Equal(HttpStatusCode.Forbidden, posted.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, refreshed.StatusCode);
        Assert.Contains("TokenExpired", await posted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefreshedToken_LivesOn_ForTheSameConversationAndUser()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        _clock.Advance(TimeSpan.FromMinutes(15));

        var body = await WebChatClient.JsonOfAsync(await client.Http.PostAsync("/v3/directline/tokens/refresh", null));
        client.Token = (string)body["token"]!;
        _clock.Advance(TimeSpan.FromMinutes(20));
        using var response = await client.SayAsync("un");

        Assert.Equal(client.ConversationId, (string?)body["conversationId"]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(client.UserId, (await host.Bot.NextAsync()).From!.Id);
    }

    [Fact]
    public async Task StreamTokenThatIsAMinuteOld_Is401()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var url = await client.StartAsync();
        _clock.Advance(TimeSpan.FromSeconds(61));

        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => WebChatClient.OpenAsync(url));

        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RestartedServer_KnowsItsTokens_AndTheConversationStartsAfresh()
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string?> { ["DirectLine:KeyFolder"] = folder.Path };
        await using var before = await ChannelHost.StartAsync(settings);
        using var old = await WebChatClient.WithTokenAsync(before);
        await old.StartAsync();
        await before.StopAsync();

        await using var after = await ChannelHost.StartAsync(settings);
        using var client = old.MovedTo(after);
        using var stream = await WebChatClient.OpenAsync(await client.ReconnectAsync("12"));
        using var response = await client.SayAsync("encore");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("encore", await stream.NextTextAsync());
        Assert.Equal("echo: encore", await stream.NextTextAsync());
    }

    private Task<ChannelHost> StartAsync()
    {
        return ChannelHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(_clock));
    }
}
