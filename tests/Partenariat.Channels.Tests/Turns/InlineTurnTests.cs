using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Turns;

/// <summary>Turns that are answered in the HTTP response.</summary>
public sealed class InlineTurnTests
{
    private static readonly JsonNode s_action = JsonNode.Parse("""{"action":{"type":"Action.Execute","verb":"more"}}""")!;

    [Fact]
    public async Task ManyInvokesAtOnce_WaitForNothingThatBlocksAThread()
    {
        await using var host = await ChannelHost.StartAsync();
        var all = new CountdownEvent(256);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Bot.Behaviour = async (activity, _) =>
        {
            if (all.Signal())
            {
                gate.SetResult();
            }

            await gate.Task;
            return TestBot.Echo(activity);
        };

        // None is answered before all have arrived.
        var responses = await Task.WhenAll(Enumerable.Range(0, 256).Select(_ => host.PostAsync(Sample.Invoke("adaptiveCard/action", s_action))));

        Assert.All(responses, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    [Fact]
    public async Task InvokeThatThrows_Is500WithTheDocumentedBody()
    {
        await using var host = await ChannelHost.StartAsync();
        host.Bot.Behaviour = (_, _) => throw new InvalidOperationException("broken");

        using var response = await host.PostAsync(Sample.Invoke("adaptiveCard/action", s_action));
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/vnd.microsoft.error", (string?)body["type"]);
        Assert.Contains("référence", (string?)body["value"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExpectRepliesThatThrows_IsAnsweredWithTheSentence()
    {
        await using var host = await ChannelHost.StartAsync();
        host.Bot.Behaviour = (_, _) => throw new InvalidOperationException("broken");

        using var response = await host.PostAsync(Sample.Inline());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("référence", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InlineMessageSentAgain_IsAnsweredAgain_SinceTheFirstAnswerMayBeLost()
    {
        await using var host = await ChannelHost.StartAsync();
        var message = Sample.Inline();

        using var first = await host.PostAsync(message);
        using var second = await host.PostAsync(message);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task WhatTheBotSaysBesidesItsAnswer_GoesToTheConversation()
    {
        await using var sink = await ConnectorSink.StartAsync();
        await using var host = await ChannelHost.StartAsync();
        host.Bot.Behaviour = (_, _) => Task.FromResult(TestBot.Say("merci") with { Invoke = new InvokeResponse { Status = 200 } });

        using var response = await host.PostAsync(Sample.Invoke("message/submitAction", new JsonObject()).With(activity => activity.ServiceUrl = sink.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("merci", (await sink.NextAsync()).Text);
    }

    [Fact]
    public async Task CardWithAccents_IsNotEscaped()
    {
        await using var host = await ChannelHost.StartAsync();

        using var response = await host.PostAsync(Sample.Inline("« été »"));

        Assert.Contains("« été »", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
