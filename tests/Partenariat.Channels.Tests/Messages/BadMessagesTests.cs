using System.Net;
using System.Text.Json.Nodes;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Messages;

/// <summary>What <c>/api/messages</c> refuses: with the right code, a reason, one log line, and no harm to the next request.</summary>
public sealed class BadMessagesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("""{"type":"message","text":5}""")]
    [InlineData("""{"type":"message","conversation":"c1"}""")]
    [InlineData("""{"type":"message","entities":[7]}""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","value":1e400}""")]
    [InlineData("""{"type":"message","channelData":{"x":"\udfff"}}""")]
    public async Task BodyThatIsNoActivity_Is400WithAReason(string body)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostTextAsync(body);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", (string?)error["code"]);
        Assert.NotEmpty((string)error["message"]!);
        await AssertNextRequestWorksAsync(host);
    }

    [Theory]
    [InlineData("type")]
    [InlineData("id")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    public async Task ActivityWithoutARequiredProperty_Is400AndNamesIt(string property)
    {
        await using var host = await ChannelHost.StartAsync();
        var json = JsonNode.Parse(ActivityWriter.ToJson(Sample.Inline()))!.AsObject();
        json.Remove(property);

        using var response = await host.PostTextAsync(json.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(property, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, host.Bot.Turns);
        await AssertNextRequestWorksAsync(host);
    }

    [Theory]
    [InlineData(300 * 1024)]
    [InlineData(1024 * 1024)]
    [InlineData(10 * 1024 * 1024)]
    public async Task BodyThatIsTooLarge_Is413(int length)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline(new string('a', length)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await AssertNextRequestWorksAsync(host);
    }

    [Fact]
    public async Task BodyThatIsTooLargeAndDoesNotSayHowLarge_Is413()
    {
        await using var host = await ChannelHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(new string(' ', 400_000), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task HundredThousandCharacters_AreTheBotsBusiness()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline(new string('a', 100_000)));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task DeepJson_Is400()
    {
        await using var host = await ChannelHost.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);

        using var response = await host.PostTextAsync($$"""{"type":"message","value":{{deep}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AssertNextRequestWorksAsync(host);
    }

    [Fact]
    public async Task FormOfAWebPage_Is415()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostTextAsync("{}", "text/plain");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/")]
    [InlineData("https://example.org/")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("http://smba.trafficmanager.net/")]
    [InlineData("https://user@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net/?x=")]
    [InlineData("https://botframework.com.example.org/")]
    public async Task AnswerToAHostThatIsNotAllowed_Is403AndNoTurn(string serviceUrl)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Message(serviceUrl));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(0, host.Bot.Turns);
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task ConversationIdThatNoHeaderHolds_Is400AndNoTurn(string id)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Message("http://127.0.0.1:9/").With(activity => activity.Conversation.Id = id));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, host.Bot.Turns);
        await AssertNextRequestWorksAsync(host);
    }

    [Theory]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("/etc/passwd")]
    public async Task ServiceUrlThatIsNoWebAddress_Is400(string serviceUrl)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline().With(activity => activity.ServiceUrl = serviceUrl));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Refusal_IsLoggedOnceWithoutTheText()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Message("https://example.org/", "un secret"));

        Assert.Single(host.Logs.Lines, line => line.Text.StartsWith("Request refused", StringComparison.Ordinal));
        Assert.DoesNotContain("un secret", host.Logs.AllText, StringComparison.Ordinal);
    }

    private static async Task AssertNextRequestWorksAsync(ChannelHost host)
    {
        using var next = await host.PostAsync(Sample.Inline());
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }
}
