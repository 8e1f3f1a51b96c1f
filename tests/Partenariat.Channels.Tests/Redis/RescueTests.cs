using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Partenariat.Channels.Redis;
using Partenariat.Channels.Tests.DirectLine;
using Partenariat.Channels.Tests.Hosting;
using Partenariat.Channels.Turns;
using StackExchange.Redis;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>Turns that a replica has accepted and left: it was stopped before they were done.</summary>
public sealed class RescueTests(RedisServer server) : IClassFixture<RedisServer>
{
    [Fact]
    public async Task QuestionThatAReplicaLeft_IsAnsweredByAnother_AndOnce()
    {
        var hold = new Hold(parts: 0);
        await using var first = await StartAsync(hold);
        await using var second = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(first);
        using var elsewhere = client.MovedTo(second);
        using var said = await client.SayAsync("un");
        await hold.Reached;

        await first.StopAsync();
        await HearAsync(elsewhere, "echo: un");

        // Whoever was taken for gone may come back.
        hold.LetGo();
        await hold.Done;
        Assert.Equal(["un", "echo: un"], await TextsAsync(elsewhere));
    }

    [Fact]
    public async Task PartOfAnAnswerThatWasSaid_IsNotSaidAgain()
    {
        var hold = new Hold(parts: 1);
        await using var first = await StartAsync(hold);
        await using var second = await StartAsync();
        foreach (var host in new[] { first, second })
        {
            host.Bot.Behaviour = (activity, _) => Task.FromResult(
                activity.Type == ActivityTypes.Message ? new TestBot.Said([.. TestBot.Say("a").Activities, .. TestBot.Say("b").Activities]) : new TestBot.Said([]));
        }

        using var client = await WebChatClient.WithTokenAsync(first);
        using var elsewhere = client.MovedTo(second);
        using var said = await client.SayAsync("un");
        await hold.Reached;

        await first.StopAsync();
        await HearAsync(elsewhere, "b");
        hold.LetGo();
        await hold.Done;
        Assert.Equal(["un", "a", "b"], await TextsAsync(elsewhere));
    }

    [Fact]
    public async Task TeamsMessageThatAReplicaLeft_IsAnsweredByAnother_AndNotWhenItIsSentAgain()
    {
        await using var sink = await ConnectorSink.StartAsync();
        var hold = new Hold(parts: 0);
        await using var first = await StartAsync(hold);
        await using var second = await StartAsync();
        var message = Sample.Message(sink.ServiceUrl, "un").With(activity => activity.Id = Guid.NewGuid().ToString());
        using var accepted = await first.PostAsync(message);
        await hold.Reached;
        string kept = (await first.Services.GetRequiredService<IConnectionMultiplexer>().GetDatabase().StringGetAsync(RedisKeys.Value("seen/" + TurnName.Of(message))))!;
        Assert.Contains("29:user", kept, StringComparison.Ordinal);
        Assert.DoesNotContain(message.From.Name, kept, StringComparison.Ordinal);

        await first.StopAsync();

        var answer = await sink.NextAsync();
        Assert.Equal("echo: un", answer.Text);
        using var again = await second.PostAsync(message);
        await second.StopAsync();
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(1, sink.Calls);
    }

    [Fact]
    public async Task LongTurnOfAReplicaThatLives_IsLeftToIt()
    {
        var busy = new Hold(parts: 0);
        var gone = new Hold(parts: 0);
        await using var living = await StartAsync(busy);
        await using var leaving = await StartAsync(gone);
        await using var third = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(living);
        using var other = await WebChatClient.WithTokenAsync(leaving);
        using var said = await client.SayAsync("un");
        await busy.Reached;
        using var left = await other.SayAsync("deux");
        await gone.Reached;

        // The later of the two turns is taken up by whoever sees it first: of the earlier one the lease was renewed.
        await leaving.StopAsync();
        using var elsewhere = other.MovedTo(third);
        await HearAsync(elsewhere, "echo: deux");
        busy.LetGo();
        gone.LetGo();
        using var watched = client.MovedTo(third);
        await HearAsync(watched, "echo: un");
        Assert.Equal(["un", "echo: un"], await TextsAsync(watched));
        Assert.Equal(3, living.Bot.Turns + leaving.Bot.Turns + third.Bot.Turns);
    }

    [Fact]
    public async Task QuestionPostedAgain_ForItsReceiptWasLost_IsAcceptedOnce()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        using var client = await WebChatClient.WithTokenAsync(first);
        using var elsewhere = client.MovedTo(second);
        await client.StartAsync();

        var receipt = await WebChatClient.JsonOfAsync(await client.SayAsync("un"));
        var again = await WebChatClient.JsonOfAsync(await elsewhere.SayAsync("un"));
        await Task.WhenAll(first.StopAsync(), second.StopAsync());

        Assert.Equal((string?)receipt["id"], (string?)again["id"]);
        Assert.Equal(2, first.Bot.Turns + second.Bot.Turns);
    }

    private async Task<ChannelHost> StartAsync(Hold? hold = null)
    {
        var settings = server.Settings;
        settings["Turns:Lease"] = "00:00:01";
        return await ChannelHost.StartAsync(settings, services =>
        {
            services.Configure<HostOptions>(options => options.ShutdownTimeout = hold is null ? Patience.Long : TimeSpan.Zero);
            if (hold is not null)
            {
                services.AddSingleton<IMiddleware>(hold);
            }
        });
    }

    private static async Task HearAsync(WebChatClient client, string text)
    {
        using var stream = await WebChatClient.OpenAsync(await client.ReconnectAsync("0"));
        while (await stream.NextTextAsync() != text)
        {
            // What comes before.
        }
    }

    private static async Task<IEnumerable<string?>> TextsAsync(WebChatClient client)
    {
        var page = await client.PollAsync(string.Empty);
        return page["activities"]!.AsArray().Where(activity => (string?)activity!["type"] == "message").Select(activity => (string?)activity!["text"]);
    }

    /// <summary>Holds the answer to a message, after some parts of it.</summary>
    private sealed class Hold(int parts) : IMiddleware
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _said;

        public Task Reached => _reached.Task.WaitAsync(Patience.Long);

        public Task Done => _done.Task.WaitAsync(Patience.Long);

        public void LetGo()
        {
            _open.SetResult();
        }

        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            if (turnContext.Activity.Type != ActivityTypes.Message)
            {
                await next(cancellationToken);
                return;
            }

            turnContext.OnSendActivities(async (_, _, send) =>
            {
                if (_said++ == parts)
                {
                    _reached.TrySetResult();
                    await _open.Task;
                }

                return await send();
            });
            await next(cancellationToken);
            _done.TrySetResult();
        }
    }
}
