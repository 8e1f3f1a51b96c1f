using System.Net;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>Buttons of cards in Teams: the card changes in its place.</summary>
public sealed class CardActionTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    [Fact]
    public async Task Question_Pressed_IsAnsweredInTheSamePlace()
    {
        var (status, body) = await host.SendAsync(Payloads.Press("""{"do":"ask","question":"C’est quoi, le partenariat ?"}"""));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(200, (int?)body!["statusCode"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        Assert.Contains("artenariat", Cards.Text(body["value"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_Pressed_IsRememberedForTheNextOne()
    {
        await host.SendAsync(Payloads.Press("""{"do":"ask","question":"C’est quoi, la coopération ?"}""", "a:fil"));

        var followUp = Assert.Single(await host.ReplyAsync(Payloads.Message("et la coordination ?", "a:fil")));

        Assert.Contains("coordination", Cards.Text(Cards.Of(followUp)), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task EveryButton_OfAnAnswer_GivesACard()
    {
        var answer = Assert.Single(await host.ReplyAsync(Payloads.Message("C’est quoi, le partenariat ?", "a:boutons")));
        var buttons = Cards.All(Cards.Of(answer), "Action.Execute").ToList();

        foreach (var button in buttons)
        {
            var (status, body) = await host.SendAsync(Payloads.Press(button["data"]!.ToJsonString(), "a:boutons"));
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal("AdaptiveCard", (string?)body!["value"]!["type"]);
        }

        Assert.Contains(buttons, button => (string?)button["verb"] == "cite");
        Assert.Contains(buttons, button => (string?)button["verb"] == "page");
    }

    [Fact]
    public async Task PassageThatIsGone_Cited_SaysSo()
    {
        var (status, body) = await host.SendAsync(Payloads.Press("""{"do":"cite","passage":"il-n-y-est-plus"}"""));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("introuvable", Cards.Text(body!["value"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"vote","data":{"x":1}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"ask","data":{"do":"ask"}}}""")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":"page","data":{"do":"page","asked":"x","page":1}}}""")]
    [InlineData("""{"action":"ask"}""")]
    [InlineData("""["ask"]""")]
    public async Task Button_OfNobodyKnowsWho_IsRefusedWithTheDocumentedBody(string value)
    {
        var (status, body) = await host.SendAsync(Payloads.Invoke("adaptiveCard/action", value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("application/vnd.microsoft.error", (string?)body!["type"]);
        Assert.Equal("BadRequest", (string?)body["value"]!["code"]);
    }

    [Theory]
    [InlineData("task/fetch")]
    [InlineData("composeExtension/setting")]
    [InlineData("tout/autre")]
    public async Task Request_ThatIsNotSupported_GetsNotImplemented(string name)
    {
        var (status, _) = await host.SendAsync(Payloads.Invoke(name, "{}"));

        Assert.Equal(HttpStatusCode.NotImplemented, status);
    }
}
