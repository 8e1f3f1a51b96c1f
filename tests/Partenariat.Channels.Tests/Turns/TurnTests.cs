using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Turns;

/// <summary>Turns in the background: acknowledged at once, in order, once, and none lost.</summary>
public sealed class TurnTests : IAsyncLifetime
{
    private ConnectorSink _sink = null!;

    public async Task InitializeAsync()
    {
        _sink = await ConnectorSink.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _sink.DisposeAsync();
    }

    [Fact]
    public async Task Message_IsAcknowledgedBeforeTheBotHasAnswered()
    {
        await using var host = await ChannelHost.StartAsync();
        var gate = Hold(host);

        using var response = await host.PostAsync(Sample.Message(_sink.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, _sink.Calls);
        gate.SetResult();
        Assert.Equal("echo: bonjour", (await _sink.NextAsync()).Text);
    }

    [Fact]
    public async Task ActivitySentAgain_IsAnsweredOnce()
    {
        await using var host = await ChannelHost.StartAsync();
        var message = Sample.Message(_sink.ServiceUrl);

        using var first = await host.PostAsync(message);
        using var second = await host.PostAsync(message);
        using var other = await host.PostAsync(Sample.Message(_sink.ServiceUrl, "autre"));

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Equal("echo: bonjour", (await _sink.NextAsync()).Text);
        Assert.Equal("echo: autre", (await _sink.NextAsync()).Text);
        Assert.Equal(2, host.Bot.Turns);
    }

    [Fact]
    public async Task SameIdInAnotherConversation_IsAnotherActivity()
    {
        await using var host = await ChannelHost.StartAsync();
        var message = Sample.Message(_sink.ServiceUrl);

        using var first = await host.PostAsync(message);
        using var second = await host.PostAsync(message.With(activity => activity.Conversation.Id = "other"));

        await _sink.NextAsync();
        await _sink.NextAsync();
        Assert.Equal(2, host.Bot.Turns);
    }

    [Fact]
    public async Task IdSeenLongAgo_IsForgotten()
    {
        var clock = new StandingClock();
        await using var host = await ChannelHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(clock));
        var message = Sample.Message(_sink.ServiceUrl);

        using var first = await host.PostAsync(message);
        await _sink.NextAsync();
        clock.Advance(TimeSpan.FromMinutes(10));
        using var second = await host.PostAsync(message);
        await _sink.NextAsync();

        Assert.Equal(2, host.Bot.Turns);
    }

    [Fact]
    public async Task MessagesOfAConversation_AreAnsweredInOrder()
    {
        await using var host = await ChannelHost.StartAsync();
        var gate = Hold(host);
        for (var n = 0; n < 5; n++)
        {
            using var response = await host.PostAsync(Sample.Message(_sink.ServiceUrl, "m" + n));
        }

        gate.SetResult();

        for (var n = 0; n < 5; n++)
        {
            Assert.Equal("echo: m" + n, (await _sink.NextAsync()).Text);
        }
    }

    [Fact]
    public async Task SlowConversation_HoldsNoOtherUp()
    {
        await using var host = await ChannelHost.StartAsync();
        var gate = Hold(host, conversation: "slow");

        using var slow = await host.PostAsync(In("slow", "lent"));
        using var fast = await host.PostAsync(In("fast", "vite"));

        Assert.Equal("echo: vite", (await _sink.NextAsync()).Text);
        gate.SetResult();
        Assert.Equal("echo: lent", (await _sink.NextAsync()).Text);
    }

    [Fact]
    public async Task FullQueue_TellsTheCallerToComeBack_AndThenTakesTheSameActivity()
    {
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?> { ["Turns:QueueCapacity"] = "1" });
        var gate = Hold(host);
        var second = Sample.Message(_sink.ServiceUrl, "deux");

        using var accepted = await host.PostAsync(Sample.Message(_sink.ServiceUrl, "un"));
        using var refused = await host.PostAsync(second);
        gate.SetResult();
        await _sink.NextAsync();
        var status = await PostUntilAcceptedAsync(host, second);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("echo: deux", (await _sink.NextAsync()).Text);
    }

    [Fact]
    public async Task GracefulStop_AnswersWhatWasAccepted()
    {
        await using var host = await ChannelHost.StartAsync();
        var gate = Hold(host);
        for (var n = 0; n < 10; n++)
        {
            using var response = await host.PostAsync(In("c" + n, "m"));
        }

        var stopping = host.StopAsync();
        gate.SetResult();
        await stopping;

        Assert.Equal(10, _sink.Calls);
    }

    [Fact]
    public async Task TurnThatThrows_SaysOneCalmSentence_WithTheIdOfTheLog_AndHarmsNoOtherTurn()
    {
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?> { ["Turns:ErrorText"] = "Erreur {0}." });
        host.Bot.Behaviour = (activity, _) =>
            activity.Text == "bonjour" ? Task.FromResult(TestBot.Echo(activity)) : throw new InvalidOperationException("broken");

        using var first = await host.PostAsync(Sample.Message(_sink.ServiceUrl, "un secret"));
        var apology = (await _sink.NextAsync()).Text!;
        using var second = await host.PostAsync(Sample.Message(_sink.ServiceUrl));
        var answer = (await _sink.NextAsync()).Text;

        Assert.Matches("^Erreur [2-9A-Z]{8}\\.$", apology);
        Assert.Contains(apology["Erreur ".Length..^1], host.Logs.AllText, StringComparison.Ordinal);
        Assert.Equal("echo: bonjour", answer);
        Assert.DoesNotContain("un secret", host.Logs.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TurnThatNeverEnds_IsGivenUp()
    {
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?> { ["Turns:TimeLimit"] = "00:00:01", ["Turns:ErrorText"] = "Erreur {0}." });
        host.Bot.Behaviour = (_, _) => new TaskCompletionSource<TestBot.Said>().Task;

        using var response = await host.PostAsync(Sample.Message(_sink.ServiceUrl));

        Assert.StartsWith("Erreur ", (await _sink.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectorThatRefuses_HarmsNoOtherTurn()
    {
        await using var host = await ChannelHost.StartAsync();
        var answer = _sink.Answer;
        _sink.Answer = (n, context) =>
        {
            context.Response.StatusCode = 403;
            return n == 0 ? Task.CompletedTask : answer(n, context);
        };

        using var first = await host.PostAsync(In("blocked", "un"));
        await _sink.NextAsync();
        using var second = await host.PostAsync(In("open", "deux"));

        Assert.Equal("echo: deux", (await _sink.NextAsync()).Text);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task AnswerThatTheChannelDoesNotTake_LeavesASentence(int status)
    {
        await using var host = await ChannelHost.StartAsync(new Dictionary<string, string?> { ["Turns:RefusedText"] = "Refusé {0}." });
        var answer = _sink.Answer;
        _sink.Answer = (n, context) =>
        {
            context.Response.StatusCode = status;
            return n == 0 ? context.Response.WriteAsync("""{"error":{"code":"MessageSizeTooBig","message":"un secret"}}""") : answer(n, context);
        };

        using var response = await host.PostAsync(Sample.Message(_sink.ServiceUrl, "un secret"));
        await _sink.NextAsync();
        var sentence = (await _sink.NextAsync()).Text!;

        Assert.Matches("^Refusé [2-9A-Z]{8}\\.$", sentence);
        var line = Assert.Single(host.Logs.Lines, line => line.Text.Contains(sentence["Refusé ".Length..^1], StringComparison.Ordinal));
        Assert.Null(line.Exception);
        Assert.DoesNotContain("un secret", host.Logs.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChannelThatTakesNothing_IsToldASentenceOnce_AndHarmsNoOtherTurn()
    {
        await using var host = await ChannelHost.StartAsync();
        var answer = _sink.Answer;
        _sink.Answer = (n, context) =>
        {
            context.Response.StatusCode = 413;
            return n < 2 ? Task.CompletedTask : answer(n, context);
        };

        using var first = await host.PostAsync(In("full", "un"));
        await _sink.NextAsync();
        await _sink.NextAsync();
        using var second = await host.PostAsync(In("open", "deux"));

        Assert.Equal("echo: deux", (await _sink.NextAsync()).Text);
        Assert.Equal(3, _sink.Calls);
    }

    [Fact]
    public async Task Log_NamesNoPersonAndNoConversation()
    {
        await using var host = await ChannelHost.StartAsync();
        var message = Sample.Message(_sink.ServiceUrl).With(activity => activity.Conversation.Id = "a-private-chat");

        using var response = await host.PostAsync(message.With(activity => activity.From = new ChannelAccount { Id = "29:someone", Name = "Camille" }));
        await _sink.NextAsync();
        await host.StopAsync();

        var logged = string.Join('\n', host.Logs.Lines.Where(line => line.Level >= LogLevel.Information));
        Assert.All(["a-private-chat", "29:someone", "Camille"], word => Assert.DoesNotContain(word, logged, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TextWithACard_IsSentToTeamsInTwo()
    {
        await using var host = await ChannelHost.StartAsync();
        host.Bot.Behaviour = (_, _) => Task.FromResult(new TestBot.Said(
        [
            new Activity(ActivityTypes.Message, text: "texte", attachments: [new Attachment("application/vnd.microsoft.card.adaptive", content: new JObject())]),
        ]));

        using var response = await host.PostAsync(Sample.Message(_sink.ServiceUrl));
        var text = await _sink.NextAsync();
        var card = await _sink.NextAsync();

        Assert.Equal("texte", text.Text);
        Assert.Null(text.Body["attachments"]);
        Assert.Null(card.Text);
        Assert.Single(card.Body["attachments"]!.AsArray());
    }

    private Activity In(string conversation, string text)
    {
        return Sample.Message(_sink.ServiceUrl, text).With(activity => activity.Conversation.Id = conversation);
    }

    // The place of a turn is free a moment after its answer has gone out.
    private static async Task<HttpStatusCode> PostUntilAcceptedAsync(ChannelHost host, Activity activity)
    {
        using var patience = new CancellationTokenSource(Patience.Long);
        while (true)
        {
            using var response = await host.PostAsync(activity);
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable || patience.IsCancellationRequested)
            {
                return response.StatusCode;
            }
        }
    }

    private static TaskCompletionSource Hold(ChannelHost host, string? conversation = null)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Bot.Behaviour = async (activity, _) =>
        {
            if (conversation is null || activity.Conversation.Id == conversation)
            {
                await gate.Task;
            }

            return TestBot.Echo(activity);
        };
        return gate;
    }
}
