using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>What the web chat's endpoint refuses or forgets, so that nobody else notices a hungry client.</summary>
public sealed class BoundsTests
{
    [Fact]
    public async Task Burst_Is429WithRetryAfter_AndAnotherConversationOfTheSameAddressGoesOn()
    {
        await using var host = await StartAsync(("DirectLine:PostsPerMinute", "5"));
        using var flood = await WebChatClient.WithTokenAsync(host);
        using var other = await WebChatClient.WithTokenAsync(host);

        var refused = new List<HttpResponseMessage>();
        for (var n = 0; n < 200; n++)
        {
            refused.Add(await flood.SayAsync("x"));
        }

        using var calm = await other.SayAsync("un");

        var last = refused.Last(response => response.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.True(last.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, calm.StatusCode);
    }

    [Fact]
    public async Task AddressThatPostsTooMuch_Is429_WhateverItsConversation()
    {
        await using var host = await StartAsync(("DirectLine:AddressPostsPerMinute", "2"));
        var statuses = new List<HttpStatusCode>();
        for (var n = 0; n < 3; n++)
        {
            using var client = await WebChatClient.WithTokenAsync(host);
            using var response = await client.SayAsync("x");
            statuses.Add(response.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task AddressThatAsksForTooManyTokens_Is429()
    {
        await using var host = await StartAsync(("DirectLine:AddressStartsPerMinute", "1"));

        using var first = await host.Client.PostAsync("/api/webchat/token", null);
        using var second = await host.Client.PostAsync("/api/webchat/token", null);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.NotNull(second.Headers.RetryAfter);
    }

    [Fact]
    public async Task ConversationThatStarts_CountsOnceForItsAddress()
    {
        await using var host = await StartAsync(("DirectLine:AddressStartsPerMinute", "1"));
        using var client = await WebChatClient.WithTokenAsync(host);

        using var stream = await WebChatClient.OpenAsync(await client.StartAsync());

        Assert.Equal("welcome", await stream.NextTextAsync());
    }

    [Fact]
    public async Task AddressThatGuessesTokens_Is429_AndItsOwnConversationsGoOn()
    {
        await using var host = await StartAsync(("DirectLine:AddressFailuresPerMinute", "2"));
        using var client = await WebChatClient.WithTokenAsync(host);
        var statuses = new List<HttpStatusCode>();
        for (var n = 0; n < 3; n++)
        {
            using var guessed = await host.Client.PostAsync("/v3/directline/conversations", null);
            statuses.Add(guessed.StatusCode);
        }

        using var said = await client.SayAsync("un");

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
    }

    [Fact]
    public async Task StreamsAskedForWithoutAToken_UseNothingUpOfTheConversationTheyName()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        var address = new UriBuilder(host.Address) { Scheme = "ws", Path = $"/v3/directline/conversations/{client.ConversationId}/stream" }.Uri;

        // As many as a conversation may read in a minute, and more than come back meanwhile.
        for (var n = 0; n < 700; n++)
        {
            await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => WebChatClient.OpenAsync(address.ToString()));
        }

        Assert.Empty(Activities(await client.PollAsync(string.Empty)));
    }

    [Fact]
    public async Task FloodOfRefusals_IsAHandfulOfLinesAndACount()
    {
        var clock = new StandingClock();
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(clock));
        for (var n = 0; n < 100; n++)
        {
            using var refused = await host.Client.PostAsync("/v3/directline/conversations", null);
        }

        clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await host.Client.PostAsync("/v3/directline/conversations", null);

        Assert.Equal(11, host.Logs.Lines.Count(line => line.Text.StartsWith("Request refused with 401", StringComparison.Ordinal)));
        Assert.Contains("90 more requests were refused with 401 Unauthorized", host.Logs.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ActivityThatIsTooLarge_Is413()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);

        using var response = await client.SayAsync(new string('a', 33 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(Activities(await client.PollAsync(string.Empty)));
    }

    [Fact]
    public async Task AddressThatKeepsTooMuch_LosesWhatIsOldest()
    {
        await using var host = await StartAsync(("DirectLine:AddressBytes", "1000000"), ("DirectLine:MaxCharacters", "100000"));
        using var first = await SpeakAsync(host);
        for (var n = 0; n < 12; n++)
        {
            using var flood = await WebChatClient.WithTokenAsync(host);
            for (var part = 0; part < 4; part++)
            {
                using var response = await flood.PostAsync(new { type = "event", name = "x", value = new string('a', 30 * 1024) });
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }
        }

        using var last = await SpeakAsync(host);

        Assert.Empty(Activities(await first.PollAsync(string.Empty)));
        Assert.NotEmpty(Activities(await last.PollAsync(string.Empty)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    public async Task BodyThatIsNothingAPersonSends_Is400(string body)
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);

        using var response = await client.PostTextAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, host.Bot.Turns);
        Assert.Single(host.Logs.Lines, line => line.Text.StartsWith("Request refused with 400", StringComparison.Ordinal));
    }

    [Fact]
    public async Task UserWhoTypes_GetsAnIdAndNoTurn()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);

        var body = await WebChatClient.JsonOfAsync(await client.PostAsync(new { type = "typing" }));

        Assert.NotEmpty((string)body["id"]!);
        Assert.Equal(0, host.Bot.Turns);
        Assert.Empty(Activities(await client.PollAsync(string.Empty)));
    }

    [Fact]
    public async Task Upload_IsRefused_AndTheBotSaysWhy()
    {
        await using var host = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(host);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[2_000_000]), "file", "carte.png" } };

        using var response = await client.Http.PostAsync($"/v3/directline/conversations/{client.ConversationId}/upload?userId=x", form);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        var said = Assert.Single(Activities(await client.PollAsync(string.Empty)));
        Assert.Contains("fichier", (string?)said!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConversationCountAtTheBound_TheOneIdleForLongestGoes()
    {
        await using var host = await StartAsync(("DirectLine:MaxConversations", "2"));
        using var first = await SpeakAsync(host);
        using var second = await SpeakAsync(host);
        using var again = await first.SayAsync("encore");
        using var third = await SpeakAsync(host);

        Assert.NotEmpty(Activities(await first.PollAsync(string.Empty)));
        Assert.Empty(Activities(await second.PollAsync(string.Empty)));
        Assert.NotEmpty(Activities(await third.PollAsync(string.Empty)));
    }

    [Fact]
    public async Task ConversationIdleForHalfAnHour_IsForgotten()
    {
        var clock = new StandingClock();
        await using var host = await ChannelHost.StartAsync(
            new Dictionary<string, string?> { ["DirectLine:TokenLifetime"] = "02:00:00" },
            services => services.AddSingleton<TimeProvider>(clock));
        using var client = await SpeakAsync(host);
        clock.Advance(TimeSpan.FromMinutes(29));
        using var again = await client.SayAsync("encore");
        clock.Advance(TimeSpan.FromMinutes(29));
        Assert.NotEmpty(Activities(await client.PollAsync(string.Empty)));

        clock.Advance(TimeSpan.FromMinutes(30));

        Assert.Empty(Activities(await client.PollAsync(string.Empty)));
    }

    [Fact]
    public async Task LongConversation_KeepsItsEnd_AndItsWatermarksStayRight()
    {
        await using var host = await StartAsync(("DirectLine:MaxActivities", "10"), ("DirectLine:PostsPerMinute", "1000"));
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextTextAsync();
        var watermark = string.Empty;
        for (var n = 0; n < 10; n++)
        {
            watermark = stream.Watermark;
            using var response = await client.SayAsync("m" + n);
            Assert.Equal("m" + n, await stream.NextTextAsync());
            Assert.Equal("echo: m" + n, await stream.NextTextAsync());
        }

        var all = await client.PollAsync(string.Empty);
        var rest = await client.PollAsync(watermark);

        Assert.Equal(10, Activities(all).Count);
        Assert.Equal(stream.Watermark, (string?)all["watermark"]);
        Assert.Equal(["m9", "echo: m9"], Activities(rest).Select(activity => (string)activity!["text"]!));
    }

    [Fact]
    public async Task TooManyTabs_TheLastOneIs429()
    {
        await using var host = await StartAsync(("DirectLine:MaxStreams", "1"));
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        var url = await client.ReconnectAsync(string.Empty);

        var refused = await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => WebChatClient.OpenAsync(url));

        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<WebChatClient> SpeakAsync(ChannelHost host)
    {
        var client = await WebChatClient.WithTokenAsync(host);
        using var stream = await WebChatClient.OpenAsync(await client.StartAsync());
        await stream.NextTextAsync();
        using var response = await client.SayAsync("un");
        await stream.NextTextAsync();

        // The answer too: one that comes late would begin a forgotten conversation anew.
        await stream.NextTextAsync();
        return client;
    }

    private static JsonArray Activities(JsonObject page)
    {
        return page["activities"]!.AsArray();
    }

    private static Task<ChannelHost> StartAsync(params IEnumerable<(string Key, string Value)> settings)
    {
        return ChannelHost.StartAsync(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
    }
}
