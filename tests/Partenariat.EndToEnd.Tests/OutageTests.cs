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
        await Expect(Status(tab.Page)).ToContainTextAsync("La connexion est interrompue");
        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        using var restarted = await BotProcess.StartAtAsync(bot.Address);

        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Card(tab.Page, "Coopération")).ToBeVisibleAsync();
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Status(tab.Page)).ToBeHiddenAsync();
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Question_AskedWithoutANetwork_IsAnsweredWhenItIsBack()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await tab.Page.Context.SetOfflineAsync(true);
        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Status(tab.Page)).ToContainTextAsync("La connexion est interrompue");
        await tab.Page.Context.SetOfflineAsync(false);

        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Status(tab.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Question_ThatArrivedThoughItsReceiptWasLost_IsSaidOnce()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteWebSocketAsync("**/stream?**", socket => socket.CloseAsync());
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        var posts = 0;
        await tab.Page.RouteAsync("**/activities", async route =>
        {
            posts++;
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(3);

        Assert.Equal(2, posts);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_WhenTheServerAsksToWait_SaysSoAndOpensAfterwards()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/api/webchat/token", AskToWaitAsync);
        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(Status(tab.Page)).ToContainTextAsync("Beaucoup de personnes posent des questions");
        await tab.Page.UnrouteAllAsync();

        await Expect(Chat.Card(tab.Page, "Bonjour")).ToBeVisibleAsync();
        await Expect(Status(tab.Page)).ToBeHiddenAsync();
        await Expect(tab.Page.Locator("#chat-error")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Page_WhenTheServerGoesOnAskingToWait_DoesNotBlameTheConnection()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/api/webchat/token", AskToWaitAsync);

        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Beaucoup de personnes posent des questions");
        await Expect(Status(tab.Page)).ToBeHiddenAsync();
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
        await Expect(panel.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(panel.Locator("#chat-wait")).ToBeHiddenAsync();
        var answer = await tab.Page.Context.RunAndWaitForPageAsync(
            () => panel.GetByRole(AriaRole.Link, new FrameLocatorGetByRoleOptions { Name = Cooperation }).ClickAsync());

        await Expect(answer.Locator("h1")).ToHaveTextAsync(Cooperation);
    }

    private static Task AskToWaitAsync(IRoute route)
    {
        return route.FulfillAsync(new RouteFulfillOptions { Status = 429, Headers = [new("Retry-After", "1")] });
    }

    private static ILocator Status(IPage page)
    {
        return page.Locator("#chat-wait");
    }
}
