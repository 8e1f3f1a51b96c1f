using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Messages;

/// <summary><c>POST /api/messages</c> of a bot without an account, called from its own machine.</summary>
public sealed class MessagesTests
{
    [Fact]
    public async Task Message_IsAcknowledged_ThenAnsweredThroughItsServiceUrl()
    {
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await ChannelHost.StartAsync();
        var message = Sample.Message(sink.ServiceUrl);

        using var response = await host.PostAsync(message);
        var call = await sink.NextAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("POST", call.Method);
        Assert.Equal($"/fr/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities/{message.Id}", call.Path);
        Assert.Equal("echo: bonjour", call.Text);
        Assert.Equal(message.Id, (string?)call.Body["replyToId"]);
        Assert.Equal("28:bot", (string?)call.Body["from"]!["id"]);
        Assert.Equal("29:user", (string?)call.Body["recipient"]!["id"]);
        Assert.Null(call.Authorization);
    }

    [Fact]
    public async Task ServiceUrlWithoutSlash_GivesTheSameAddress()
    {
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Message(sink.ServiceUrl.TrimEnd('/')));

        Assert.StartsWith("/fr/v3/conversations/", (await sink.NextAsync()).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConversationUpdate_GetsAWelcome_ThatAnswersNoMessage()
    {
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await ChannelHost.StartAsync();
        var update = Sample.Message(sink.ServiceUrl);
        update.Type = ActivityTypes.ConversationUpdate;
        update.Text = null;
        update.MembersAdded = [new ChannelAccount { Id = "28:bot" }];

        using var response = await host.PostAsync(update);
        var call = await sink.NextAsync();

        Assert.Equal("welcome", call.Text);
        Assert.EndsWith("/activities", call.Path, StringComparison.Ordinal);
        Assert.Null(call.Body["replyToId"]);
    }

    [Fact]
    public async Task ExpectReplies_AnswersInTheResponse()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline("ça va ?"));
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal("echo: ça va ?", (string?)body["activities"]![0]!["text"]);
        Assert.Equal("message", (string?)body["activities"]![0]!["type"]);
    }

    [Fact]
    public async Task Invoke_AnswersWithItsStatusAndBody()
    {
        await using var host = await ChannelHost.StartAsync();
        var value = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"more"}}""");

        using var response = await host.PostAsync(Sample.Invoke("adaptiveCard/action", value));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"statusCode":200}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task InvokeThatTheBotDoesNotKnow_Is501()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Invoke("tab/fetch", new JsonObject()));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("adaptiveCard/action", null)]
    [InlineData("adaptiveCard/action", "5")]
    [InlineData("adaptiveCard/action", "{}")]
    [InlineData("adaptiveCard/action", """{"action":[]}""")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""")]
    [InlineData("adaptiveCard/action", """{"action":{"type":7}}""")]
    [InlineData("composeExtension/query", "\"texte\"")]
    public async Task InvokeWithAMalformedValue_Is400WithTheDocumentedBody(string name, string? value)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Invoke(name, value is null ? null : JsonNode.Parse(value)));
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(400, (int?)body["statusCode"]);
        Assert.Equal("application/vnd.microsoft.error", (string?)body["type"]);
        Assert.Equal("BadRequest", (string?)body["value"]!["code"]);
        Assert.Equal(0, host.Bot.Turns);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("trace")]
    [InlineData("un type inconnu")]
    public async Task TypeThatAsksForNothing_IsAcceptedAndIgnored(string type)
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline().With(activity => activity.Type = type));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, host.Bot.Turns);
    }
}
