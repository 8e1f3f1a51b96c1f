using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>What is asked while nobody can answer: said once, answered as soon as somebody can.</summary>
[Collection(TheatreCollection.Name)]
public sealed class OutageTests(Theatre theatre)
{
    private const string Cooperation = "c’est quoi la coopération ?";
    private const string Contrast = "quelle différence entre réseau et partenariat ?";
    private const string ContrastAnswer = "Selon Roland Fonteneau";

    [Fact]
    public async Task Questions_AskedWhileTheServerIsAway_AreAnsweredWhenItIsBack()
    {
        var bot = await BotProcess.StartAsync();
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, bot.Address);

        bot.Dispose();
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.State(tab.Page)).ToContainTextAsync("ce que vous avez écrit est gardé");
        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        using var restarted = await BotProcess.StartAtAsync(bot.Address);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Answer(tab.Page, "Coopération")).ToBeVisibleAsync();
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.State(tab.Page)).ToBeHiddenAsync();
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Question_AskedWithoutANetwork_IsAnsweredWhenItIsBack()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await tab.Page.Context.SetOfflineAsync(true);
        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.State(tab.Page)).ToContainTextAsync("Vous êtes hors ligne");
        await tab.Page.Context.SetOfflineAsync(false);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.State(tab.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Question_ThatArrivedThoughItsReceiptWasLost_IsSaidOnce()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        var posts = 0;
        await tab.Page.RouteAsync("**/activities", async route =>
        {
            posts++;
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(2);

        Assert.Equal(2, posts);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_WhenTheServerAsksToWait_SaysSoAndOpensAfterwards()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/api/webchat/token", route => route.FulfillAsync(new RouteFulfillOptions { Status = 429, Headers = [new("Retry-After", "1")] }));
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.State(tab.Page)).ToContainTextAsync("Beaucoup de personnes posent des questions");
        await tab.Page.UnrouteAllAsync();

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.State(tab.Page)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(500, "application/json", "{}")]
    [InlineData(502, "text/html", "<h1>Bad gateway</h1>")]
    [InlineData(200, "text/html", "<h1>Portail du réseau</h1>")] // A network that answers in the server's place.
    public async Task Server_WithAFault_IsNamedAndAnotherWayOfferedAndTheQuestionKept(int status, string type, string body)
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/api/webchat/token", route => route.FulfillAsync(new RouteFulfillOptions { Status = status, ContentType = type, Body = body }));
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.State(tab.Page)).ToContainTextAsync("Le serveur a une panne, qui ne vient pas de vous");
        await Expect(Chat.State(tab.Page).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex("^/question[?]q=quelle"));
        await tab.Page.UnrouteAllAsync();
        await Chat.State(tab.Page).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Réessayer" }).ClickAsync();

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.State(tab.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Server_ThatHangs_IsNamedAndAnotherWayOfferedAndTheQuestionKept()
    {
        await using var tab = await theatre.OpenAsync();
        // Ten seconds of waiting for an answer that never comes are over at once.
        await tab.Page.AddInitScriptAsync("AbortSignal.timeout = () => AbortSignal.abort(new DOMException('', 'TimeoutError'))");
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.State(tab.Page)).ToContainTextAsync("Le serveur ne répond pas");
        await Expect(Chat.State(tab.Page).GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", new Regex("^/question[?]q=quelle"));
        await tab.Page.EvaluateAsync("AbortSignal.timeout = () => new AbortController().signal");
        await Chat.State(tab.Page).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Réessayer" }).ClickAsync();

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.State(tab.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Handle_AskedWithoutAConversation_OffersTheAnswerOnAPageOfItsOwn()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/api/webchat/token", route => route.FulfillAsync(new RouteFulfillOptions { Status = 503 }));
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Expect(tab.Page.GetByRole(AriaRole.Button)).ToBeVisibleAsync();
        var panel = tab.Page.FrameLocator("iframe");

        await tab.Page.EvaluateAsync($"Partenariat.ask('{Cooperation}')");
        var answer = await tab.Page.Context.RunAndWaitForPageAsync(
            () => panel.GetByRole(AriaRole.Link, new FrameLocatorGetByRoleOptions { Name = Cooperation }).ClickAsync());

        await Expect(answer.Locator("h1")).ToHaveTextAsync(Cooperation);
    }
}
