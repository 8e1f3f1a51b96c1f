using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>What is sent again, and what is not.</summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task AnswerThatAsksForPatience_IsTriedAgain(int status)
    {
        await using var bot = await ConnectorHost.StartAsync();
        bot.Sink.Answer = Then(status, times: 2, bot.Sink.Answer);

        Assert.Equal("sent-2", await bot.SendAsync());

        for (var n = 0; n < 3; n++)
        {
            Assert.Equal("bonjour", (await bot.Sink.NextAsync()).Text);
        }
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(408)]
    [InlineData(413)]
    [InlineData(500)]
    public async Task OtherRefusal_IsFinal(int status)
    {
        await using var bot = await ConnectorHost.StartAsync();
        bot.Sink.Answer = Then(status, times: 1, bot.Sink.Answer);

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => bot.SendAsync());

        Assert.Equal((HttpStatusCode)status, failure.Response.StatusCode);
        Assert.Equal(1, bot.Sink.Calls);
    }

    [Fact]
    public async Task ConnectorThatStaysAway_IsGivenUp()
    {
        await using var bot = await ConnectorHost.StartAsync(new Dictionary<string, string?> { ["Connector:MaxRetries"] = "2" });
        bot.Sink.Answer = Then(503, times: 100, bot.Sink.Answer);

        var failure = await Assert.ThrowsAsync<ErrorResponseException>(() => bot.SendAsync());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, failure.Response.StatusCode);
        Assert.Equal(3, bot.Sink.Calls);
    }

    [Fact]
    public async Task RetryAfterOfTheChannel_WinsOverOurOwnPause()
    {
        // Our own pause would outlast the test.
        await using var bot = await ConnectorHost.StartAsync(new Dictionary<string, string?> { ["Connector:RetryDelay"] = "00:30:00" });
        var answer = bot.Sink.Answer;
        bot.Sink.Answer = (n, context) =>
        {
            context.Response.Headers.RetryAfter = "0";
            return Then(429, times: 1, answer)(n, context);
        };

        Assert.Equal("sent-1", await bot.SendAsync());
    }

    [Fact]
    public async Task ConnectorThatFailsAndFails_IsLeftAlone()
    {
        await using var bot = await ConnectorHost.StartAsync(new Dictionary<string, string?> { ["Connector:BreakDuration"] = "01:00:00" });
        bot.Sink.Answer = Then(500, times: 1000, bot.Sink.Answer);
        for (var n = 0; n < 20; n++)
        {
            // One conversation each: the limits of a conversation are another matter.
            var activity = Sample.Message(bot.Sink.ServiceUrl);
            activity.Conversation.Id = "c" + n;
            await Assert.ThrowsAsync<ErrorResponseException>(() => bot.SendAsync(activity));
        }

        var failure = await Assert.ThrowsAsync<ConnectorException>(() => bot.SendAsync());

        Assert.Null(failure.Status);
        Assert.Equal(20, bot.Sink.Calls);
    }

    private static Func<int, HttpContext, Task> Then(int status, int times, Func<int, HttpContext, Task> afterwards)
    {
        return (n, context) =>
        {
            if (n >= times)
            {
                return afterwards(n, context);
            }

            context.Response.StatusCode = status;
            return context.Response.WriteAsync("""{"error":{"code":"x","message":"y"}}""");
        };
    }
}
