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
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        await tab.Page.Context.SetOfflineAsync(true);
        await tab.Page.Context.SetOfflineAsync(false);
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Server_Restarted_GoesOnWithoutAVisibleError()
    {
        var bot = await BotProcess.StartAsync();
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, bot.Address);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        bot.Dispose();
        using var restarted = await BotProcess.StartAtAsync(bot.Address);
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Page_ReloadedAfterARestart_IsReadyForAQuestion()
    {
        var bot = await BotProcess.StartAsync();
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, bot.Address);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        bot.Dispose();
        using var restarted = await BotProcess.StartAtAsync(bot.Address);
        await tab.Page.ReloadAsync();
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Proxy_WithoutWebSockets_LetsTheConversationThrough()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteWebSocketAsync("**", socket => socket.CloseAsync());

        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.BringWebChatAsync(tab.Page);
        await Chat.AskAsync(tab.Page, Contrast);
        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await tab.Page.ReloadAsync();

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tabs_OfOneConversation_ShowTheSameOnceTheyAreLookedAt()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        // A duplicated tab takes the memory of the first one with it.
        var second = await tab.Page.Context.RunAndWaitForPageAsync(() => tab.Page.EvaluateAsync("void open(location.href)"));
        await Expect(Chat.Answers(second)).ToHaveCountAsync(1);
        await Chat.AskAsync(second, Contrast);
        await Expect(Chat.Answer(second, ContrastAnswer)).ToBeVisibleAsync();
        await tab.Page.EvaluateAsync("dispatchEvent(new Event('focus'))");

        await Expect(Chat.Said(tab.Page).Last).ToContainTextAsync(Contrast);
        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Conversation_ThatIsOver_GoesOnInANewOneBelow(int status)
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        await tab.Page.RouteAsync("**/activities", route => route.FulfillAsync(new RouteFulfillOptions { Status = status }), new PageRouteOptions { Times = 1 });

        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    public async Task Message_ThatTheServerDoesNotTake_IsSaidToBeRefused(int status)
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await tab.Page.RouteAsync("**/activities", route => route.FulfillAsync(new RouteFulfillOptions { Status = status }), new PageRouteOptions { Times = 1 });

        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.State(tab.Page)).ToContainTextAsync("n’accepte pas ce message");
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(Chat.Answer(tab.Page, ContrastAnswer)).ToBeVisibleAsync();
        await Expect(Chat.State(tab.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Answer_OfAnOlderServer_IsReadWithoutItsHtml()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/activities?**", async route =>
        {
            var response = await route.FetchAsync();
            var body = (await response.TextAsync()).Replace("\"html\":", "\"former\":", StringComparison.Ordinal);
            await route.FulfillAsync(new RouteFulfillOptions { Response = response, Body = body });
        });
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(Chat.Answers(tab.Page)).ToContainTextAsync("La coopération, c'est à la fouis");
        await tab.Page.WaitForFunctionAsync("() => window.WebChat !== undefined");
        await Chat.AskAsync(tab.Page, Contrast);

        await Expect(tab.Page.Locator("#webchat .ac-adaptiveCard").Last).ToContainTextAsync(ContrastAnswer);
    }
}
