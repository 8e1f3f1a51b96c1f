using System.Net;
using System.Text.Json.Nodes;

namespace Partenariat.Bot.Tests.Teams;

/// <summary>The action « Vérifier la citation ».</summary>
public sealed class QuotationActionTests(TeamsHost host) : IClassFixture<TeamsHost>
{
    private const string Exact = "Il n’y a pas de partenariat sans un conventionnement précis";

    [Theory]
    [InlineData($"<p>{Exact}</p>")]
    [InlineData($"<div>Fonteneau écrit&nbsp;: <b>«&nbsp;{Exact}&nbsp;»</b><br></div>")]
    [InlineData($"<at id=\"0\">Alex</at> <p>&quot;{Exact}&quot;</p>")]
    public async Task Message_WithWordsOfTheDossier_IsFoundExact(string html)
    {
        var card = await CheckAsync(html);

        Assert.Contains("exacte", Cards.Text(card), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Fonteneau", Cards.Text(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_WithOtherWords_IsNotFound()
    {
        var card = await CheckAsync("<p>Le partenariat est la clef de voûte de toute politique culturelle digne de ce nom.</p>");

        Assert.DoesNotContain("Fonteneau", Cards.Text(card), StringComparison.Ordinal);
        Assert.Empty(Cards.All(card, "Action.Execute"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p>&nbsp;</p><img src=\"x\">")]
    public async Task Message_WithoutWords_IsAnsweredByASentence(string html)
    {
        var (_, body) = await host.SendAsync(Fetch(html));

        Assert.Equal("message", (string?)body!["task"]!["type"]);
        Assert.Contains("ne contient pas de texte", (string?)body["task"]!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ThatIsFarTooLong_IsAnsweredByASentence()
    {
        var (_, body) = await host.SendAsync(Fetch(new string('x', 30_000)));

        Assert.Contains("trop long", (string?)body!["task"]!["value"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OpenedWhileWriting_IsAnsweredWithTheVerdict()
    {
        var (_, form) = await host.SendAsync(Payloads.Invoke("composeExtension/fetchTask", """{"commandId":"verifier","commandContext":"compose","context":{"theme":"default"}}"""));
        var field = (string?)Assert.Single(Cards.All(form, "Input.Text"))["id"];

        var value = new JsonObject { ["commandId"] = "verifier", ["data"] = new JsonObject { [field!] = Exact } };
        var (_, body) = await host.SendAsync(Payloads.Invoke("composeExtension/submitAction", value.ToJsonString()));

        Assert.Contains("Fonteneau", Cards.Text(body!["task"]!["value"]!["card"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryButton_OfTheVerdict_WorksInTheDialog()
    {
        var card = await CheckAsync($"<p>{Exact}</p>");
        var buttons = Cards.All(card, "Action.Submit").ToList();

        foreach (var button in buttons)
        {
            var value = new JsonObject { ["commandId"] = "verifier", ["data"] = button["data"]!.DeepClone() };
            var (status, body) = await host.SendAsync(Payloads.Invoke("composeExtension/submitAction", value.ToJsonString()));
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal("AdaptiveCard", (string?)body!["task"]!["value"]!["card"]!["content"]!["type"]);
        }

        Assert.NotEmpty(buttons);
    }

    [Theory]
    [InlineData("composeExtension/fetchTask", "[]")]
    [InlineData("composeExtension/fetchTask", """{"messagePayload":{"body":{}}}""")]
    [InlineData("composeExtension/fetchTask", """{"messagePayload":{"body":{"content":5}}}""")]
    [InlineData("composeExtension/submitAction", """{"commandId":"verifier"}""")]
    [InlineData("composeExtension/submitAction", """{"data":{"do":"fly"}}""")]
    public async Task Request_OfAWrongShape_IsRefused(string name, string value)
    {
        var (status, body) = await host.SendAsync(Payloads.Invoke(name, value));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("application/vnd.microsoft.error", (string?)body!["type"]);
    }

    private static JsonObject Fetch(string html)
    {
        var value = new JsonObject
        {
            ["commandId"] = "verifier",
            ["commandContext"] = "message",
            ["messagePayload"] = new JsonObject
            {
                ["id"] = "1795394491505",
                ["messageType"] = "message",
                ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html },
            },
        };
        return Payloads.Invoke("composeExtension/fetchTask", value.ToJsonString());
    }

    private async Task<JsonNode> CheckAsync(string html)
    {
        var (status, body) = await host.SendAsync(Fetch(html));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("continue", (string?)body!["task"]!["type"]);
        return body["task"]!["value"]!["card"]!["content"]!;
    }
}
