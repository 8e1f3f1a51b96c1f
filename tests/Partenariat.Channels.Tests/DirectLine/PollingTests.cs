using System.Text.Json.Nodes;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.DirectLine;

/// <summary>The web chat without a WebSocket. A stream beside it tells the test when there is something to poll.</summary>
public sealed class PollingTests
{
    [Fact]
    public async Task Poll_GivesEverythingFirst_ThenOnlyWhatIsNew()
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextTextAsync();
        await SayAndWaitAsync(client, stream, "un");

        var first = await client.PollAsync(string.Empty);
        var watermark = (string)first["watermark"]!;
        var nothing = await client.PollAsync(watermark);
        await SayAndWaitAsync(client, stream, "deux");
        var second = await client.PollAsync(watermark);

        Assert.Equal(["welcome", "un", "echo: un"], Texts(first));
        Assert.Empty(Texts(nothing));
        Assert.Equal(watermark, (string?)nothing["watermark"]);
        Assert.Equal(["deux", "echo: deux"], Texts(second));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("999")]
    [InlineData("-5")]
    [InlineData("abc")]
    [InlineData("99999999999999999999999")]
    public async Task WatermarkThatMeansNothing_ReadsFromTheBeginning(string watermark)
    {
        await using var host = await ChannelHost.StartAsync();
        var (client, stream) = await WebChatClient.ConnectAsync(host);
        using var both = client;
        using var reading = stream;
        await stream.NextTextAsync();

        Assert.Equal(["welcome"], Texts(await client.PollAsync(watermark)));
    }

    private static async Task SayAndWaitAsync(WebChatClient client, ActivityReader stream, string text)
    {
        using var response = await client.SayAsync(text);
        Assert.Equal(text, await stream.NextTextAsync());
        Assert.Equal("echo: " + text, await stream.NextTextAsync());
    }

    private static IEnumerable<string> Texts(JsonObject page)
    {
        return page["activities"]!.AsArray().Select(activity => (string)activity!["text"]!);
    }
}
