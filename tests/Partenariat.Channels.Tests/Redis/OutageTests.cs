using System.Net;
using Partenariat.Channels.Tests.DirectLine;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>A Redis that goes away while the server runs.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task RedisThatIsAway_LetsPollingClientsAlive_AndTeamsMessagesPass()
    {
        var redis = new RedisServer();
        await redis.InitializeAsync();
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Redis"] = redis.Connection + ",asyncTimeout=500,connectTimeout=500",
        });
        using var client = await WebChatClient.WithTokenAsync(host);
        await client.StartAsync();
        await redis.DisposeAsync();

        var page = await client.PollAsync("1");
        using var response = await host.PostAsync(Sample.Message(sink.ServiceUrl));

        Assert.Empty(page["activities"]!.AsArray());
        Assert.Equal("1", (string?)page["watermark"]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("echo: bonjour", (await sink.NextAsync()).Text);
    }
}
