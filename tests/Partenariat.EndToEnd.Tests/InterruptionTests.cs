using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>What may happen to a conversation between two questions.</summary>
[Collection(TheatreCollection.Name)]
public sealed class InterruptionTests(Theatre theatre)
{
    private const string Cooperation = "c’est quoi la coopération ?";
    private const string Contrast = "quelle différence entre réseau et partenariat ?";
    private const string ContrastAnswer = "Selon Roland Fonteneau";

    [Fact]
    public async Task Network_CutAndBack_LeavesAConversationThatGoesOn()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);

        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.Context.SetOfflineAsync(false);
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(3);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Server_Restarted_GoesOnWithoutAVisibleError(bool webSocket)
    {
        var bot = await BotProcess.StartAsync();
        await using var tab = await theatre.OpenAsync();
        if (!webSocket)
        {
            await tab.Page.RouteWebSocketAsync("**/stream?**", socket => socket.CloseAsync());
        }

        await Chat.OpenAsync(tab.Page, bot.Address);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);

        bot.Dispose();
        using var restarted = await BotProcess.StartAtAsync(bot.Address);
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_ReloadedAfterARestart_IsGreetedAnew()
    {
        var bot = await BotProcess.StartAsync();
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, bot.Address);

        bot.Dispose();
        using var restarted = await BotProcess.StartAtAsync(bot.Address);
        await tab.Page.ReloadAsync();

        await Expect(Chat.Card(tab.Page, "Bonjour")).ToBeVisibleAsync();
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Proxy_WithoutWebSockets_LetsTheConversationThrough()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteWebSocketAsync("**/stream?**", socket => socket.CloseAsync());

        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await tab.Page.ReloadAsync();

        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tabs_OfOneConversation_ShowTheSame()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        // A duplicated tab takes the memory of the first one with it.
        var second = await tab.Page.Context.RunAndWaitForPageAsync(() => tab.Page.EvaluateAsync("void open(location.href)"));
        await Expect(Chat.Card(second, "Bonjour")).ToBeVisibleAsync();
        await Chat.AskAsync(second, Contrast);

        foreach (var page in new[] { tab.Page, second })
        {
            await Expect(Chat.Said(page)).ToContainTextAsync(Contrast);
            await Expect(Chat.Card(page, ContrastAnswer)).ToBeVisibleAsync();
            await Expect(Chat.Complaints(page)).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task Conversation_ThatIsOver_GoesOnInANewOneBelow()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);
        await RefuseTheTokenAsync(tab.Page);

        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(3);
        await tab.Page.UnrouteAllAsync();
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Réessayez" }).ClickAsync();

        await Expect(Chat.Card(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("#chat-error")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Conversation_ThatIsOverBeforeItSpoke_OffersToReload()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteWebSocketAsync("**/stream?**", _ => { });
        await RefuseTheTokenAsync(tab.Page);
        await tab.Page.GotoAsync(theatre.Bot);

        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(tab.Page.Locator("#chat-error")).ToContainTextAsync("La conversation est terminée");
        await tab.Page.UnrouteAllAsync();
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Recharger" }).ClickAsync();

        await Expect(Chat.Card(tab.Page, "Bonjour")).ToBeVisibleAsync();
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(0);
    }

    private static Task RefuseTheTokenAsync(IPage page)
    {
        return page.RouteAsync("**/activities", route => route.FulfillAsync(new RouteFulfillOptions { Status = 403 }));
    }
}
