using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>The official client's own reading of the protocol, over both transports.</summary>
public sealed class OfficialClientTests
{
    private const int Online = 2;
    private const int ExpiredToken = 3;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Message_IsEchoedFirst_ThenTyping_ThenTheAnswer(bool webSocket)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await ConnectAsync(host, webSocket);
        Assert.Equal("welcome", await client.NextTextAsync());
        var typingWasSeen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Bot.Behaviour = async (activity, _) =>
        {
            await typingWasSeen.Task;
            return TestBot.Echo(activity);
        };

        client.Say("l’été");
        var echo = await client.NextActivityAsync();
        var typing = await client.NextActivityAsync();
        typingWasSeen.SetResult();
        var answer = await client.NextTextAsync();

        Assert.Equal(("l’été", "c-l’été"), ((string?)echo["text"], (string?)echo["channelData"]!["clientActivityID"]));
        Assert.NotEmpty((string)echo["id"]!);
        Assert.Equal("typing", (string?)typing["type"]);
        Assert.Equal("echo: l’été", answer);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Conversation_Resumed_IsReplayedInOrder(bool webSocket)
    {
        await using var host = await ChannelHost.StartAsync();
        using var first = await ConnectAsync(host, webSocket);
        List<string> seen = [await first.NextTextAsync()];
        first.Say("un");
        seen.AddRange([await first.NextTextAsync(), await first.NextTextAsync()]);
        var (token, conversationId) = await first.StateAsync();

        using var second = new OfficialClient(host.Address);
        second.Connect(new { token, conversationId, webSocket });

        Assert.Equal(seen, [await second.NextTextAsync(), await second.NextTextAsync(), await second.NextTextAsync()]);
        Assert.Equal(2, host.Bot.Turns);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UnknownConversation_Resumed_IsGreetedAnew(bool webSocket)
    {
        using var folder = new TemporaryFolder();
        var settings = Keys(folder);
        await using var before = await ChannelHost.StartAsync(settings);
        using var first = await ConnectAsync(before, webSocket);
        Assert.Equal("welcome", await first.NextTextAsync());
        var (token, conversationId) = await first.StateAsync();
        await before.StopAsync();

        await using var after = await ChannelHost.StartAsync(settings);
        using var second = new OfficialClient(after.Address);
        second.Connect(new { token, conversationId, webSocket });

        Assert.Equal("welcome", await second.NextTextAsync());
        second.Say("un");
        Assert.Equal("un", await second.NextTextAsync());
        Assert.Equal("echo: un", await second.NextTextAsync());
    }

    [Fact]
    public async Task Server_ThatComesBack_FindsItsClientAgain()
    {
        using var folder = new TemporaryFolder();
        var settings = Keys(folder);
        var before = await ChannelHost.StartAsync(settings);
        using var client = await ConnectAsync(before, webSocket: true);
        Assert.Equal("welcome", await client.NextTextAsync());
        var address = before.Address;
        await before.DisposeAsync();

        await using var after = await ChannelHost.StartAsync(settings, url: address.AbsoluteUri);
        client.Say("encore");

        Assert.Equal("encore", await client.NextTextAsync());
        Assert.Equal("echo: encore", await client.NextTextAsync());
    }

    [Fact]
    public async Task Token_IsRenewedByTheClient_AndTheNewOneIsGood()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = await ConnectAsync(host, webSocket: true);
        Assert.Equal("welcome", await client.NextTextAsync());
        var (old, _) = await client.StateAsync();

        string token;
        do
        {
            (token, _) = await client.StateAsync();
        }
        while (token == old);
        client.Say("un");

        Assert.Equal("un", await client.NextTextAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Token_ThatExpiredWhileTheClientSlept_IsToldAsExpired(bool webSocket)
    {
        var clock = new StandingClock();
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(clock));
        using var client = await ConnectAsync(host, webSocket);
        await client.ReachAsync(Online);
        Assert.Equal("welcome", await client.NextTextAsync());

        clock.Advance(TimeSpan.FromMinutes(31));

        await client.ReachAsync(ExpiredToken);
    }

    private static async Task<OfficialClient> ConnectAsync(ChannelHost host, bool webSocket)
    {
        using var page = await WebChatClient.WithTokenAsync(host);
        var client = new OfficialClient(host.Address);
        client.Connect(new { token = page.Token, webSocket });
        return client;
    }

    private static Dictionary<string, string?> Keys(TemporaryFolder folder)
    {
        return new Dictionary<string, string?> { ["DirectLine:KeyFolder"] = folder.Path };
    }
}
