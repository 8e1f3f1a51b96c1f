using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>The calls to a connector: their addresses, and what is made of the answers.</summary>
public sealed class ConnectorCallsTests
{
    private const string Conversation = "/fr/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17/activities";

    [Fact]
    public async Task Send_PostsAtTheEndOfTheConversation_AndGivesTheId()
    {
        await using var bot = await ConnectorHost.StartAsync();

        var id = await bot.SendAsync();
        var call = await bot.Sink.NextAsync();

        Assert.Equal("sent-0", id);
        Assert.Equal(("POST", Conversation), (call.Method, call.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?region=fr")]
    public async Task AddressOfAService_MayEndInAnything_ThatTheSdkLeavesOutToo(string end)
    {
        await using var bot = await ConnectorHost.StartAsync();
        var activity = Sample.Message(bot.Sink.ServiceUrl);
        activity.ServiceUrl = activity.ServiceUrl.TrimEnd('/') + end;
        var conversations = await bot.ClientAsync(activity.ServiceUrl);

        await conversations.SendToConversationAsync(activity);
        var sent = await bot.Sink.NextAsync();
        await conversations.UpdateActivityAsync(activity.With(update => update.Id = "17"));

        Assert.Equal((await bot.Sink.NextAsync()).Path, sent.Path + "/17");
    }

    [Fact]
    public async Task Reply_NamesTheActivityThatItAnswers()
    {
        await using var bot = await ConnectorHost.StartAsync();

        await (await bot.ClientAsync()).ReplyToActivityAsync(Sample.Message(bot.Sink.ServiceUrl).With(activity => activity.ReplyToId = "1:a/b?c"));

        Assert.Equal(Conversation + "/1%3Aa%2Fb%3Fc", (await bot.Sink.NextAsync()).Path);
    }

    [Fact]
    public async Task ActivityWithAnId_TakesThePlaceOfTheEarlierOne()
    {
        await using var bot = await ConnectorHost.StartAsync();

        await (await bot.ClientAsync()).UpdateActivityAsync(Sample.Message(bot.Sink.ServiceUrl).With(activity => activity.Id = "17"));
        var call = await bot.Sink.NextAsync();

        Assert.Equal(("PUT", Conversation + "/17"), (call.Method, call.Path));
    }

    [Fact]
    public async Task Typing_HasNoId()
    {
        await using var bot = await ConnectorHost.StartAsync();
        bot.Sink.Answer = (_, context) =>
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            return Task.CompletedTask;
        };

        var id = await bot.SendAsync(Sample.Message(bot.Sink.ServiceUrl).With(activity => (activity.Type, activity.Text) = (ActivityTypes.Typing, null)));

        Assert.Null(id);
        Assert.Equal("typing", (string?)(await bot.Sink.NextAsync()).Body["type"]);
    }

    [Fact]
    public async Task NewConversation_NamesBotPersonAndTenant()
    {
        await using var bot = await ConnectorHost.StartAsync();
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount { Id = "28:bot" },
            Members = [new ChannelAccount { Id = "29:user" }],
            TenantId = "tenant",
            Activity = Sample.Message(bot.Sink.ServiceUrl),
        };

        var created = await (await bot.ClientAsync()).CreateConversationAsync(parameters);
        var call = await bot.Sink.NextAsync();

        Assert.Equal("sent-0", created.Id);
        Assert.Equal("/fr/v3/conversations", call.Path);
        Assert.Equal("28:bot", (string?)call.Body["bot"]!["id"]);
        Assert.Equal("29:user", (string?)call.Body["members"]![0]!["id"]);
        Assert.Equal("tenant", (string?)call.Body["tenantId"]);
        Assert.Equal("bonjour", (string?)call.Body["activity"]!["text"]);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task IdThatWouldClimbInTheAddress_IsNotSent(string conversation)
    {
        await using var bot = await ConnectorHost.StartAsync();
        var activity = Sample.Message(bot.Sink.ServiceUrl).With(activity => activity.Conversation.Id = conversation);

        await Assert.ThrowsAsync<ConnectorException>(() => bot.SendAsync(activity));

        Assert.Equal(0, bot.Sink.Calls);
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("""{"id":7}""")]
    [InlineData("")]
    public async Task AnswerThatIsNoId_IsNoFailure(string body)
    {
        await using var bot = await ConnectorHost.StartAsync();
        bot.Sink.Answer = (_, context) => context.Response.WriteAsync(body);

        Assert.Null(await bot.SendAsync());
    }

    [Fact]
    public async Task AnswerThatNeverEnds_IsNoFailure()
    {
        await using var bot = await ConnectorHost.StartAsync(new Dictionary<string, string?> { ["Connector:AttemptTimeout"] = "00:00:00.5" });
        bot.Sink.Answer = async (_, context) =>
        {
            await context.Response.WriteAsync("{\"id\":");
            await context.Response.Body.FlushAsync();
            await ForEverAsync(context.RequestAborted);
        };

        Assert.Null(await bot.SendAsync());
    }

    [Fact]
    public async Task ConnectorThatDoesNotAnswer_IsLeftAfterTheTimeout()
    {
        await using var bot = await ConnectorHost.StartAsync(new Dictionary<string, string?> { ["Connector:AttemptTimeout"] = "00:00:00.5" });
        bot.Sink.Answer = (_, context) => ForEverAsync(context.RequestAborted);

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => bot.SendAsync());

        Assert.Null(failure.Status);
        Assert.Equal(1, bot.Sink.Calls);
    }

    [Fact]
    public async Task ConnectionThatBreaks_IsNotTriedAgain_SinceTheMessageMayHaveArrived()
    {
        await using var bot = await ConnectorHost.StartAsync();
        bot.Sink.Answer = (_, context) =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<ConnectorException>(() => bot.SendAsync());

        Assert.Equal(1, bot.Sink.Calls);
    }

    [Fact]
    public async Task Redirection_IsNotFollowed()
    {
        await using var bot = await ConnectorHost.StartAsync();
        bot.Sink.Answer = (_, context) =>
        {
            context.Response.Redirect("/elsewhere", permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => bot.SendAsync());

        Assert.Equal(HttpStatusCode.TemporaryRedirect, failure.Response.StatusCode);
        Assert.Equal(1, bot.Sink.Calls);
    }

    private static Task ForEverAsync(CancellationToken until)
    {
        return new TaskCompletionSource().Task.WaitAsync(until);
    }
}
