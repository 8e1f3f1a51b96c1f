using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>Web Chat is large: nobody waits for it, and where it never comes nobody misses it.</summary>
[Collection(TheatreCollection.Name)]
public sealed class FirstPaintTests(Theatre theatre)
{
    private const string Bundle = "**/webchat/*.js";
    private const string Question = "quelle différence entre réseau et partenariat ?";

    [Fact]
    public async Task FirstAnswer_StandsBeforeWebChatIsEvenAskedFor()
    {
        await using var tab = await theatre.OpenAsync();
        var isAsked = false;
        await tab.Page.RouteAsync(Bundle, route =>
        {
            isAsked = true;
            return route.AbortAsync();
        });
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        Assert.False(isAsked);

        await Chat.AskAsync(tab.Page, Question);

        await Expect(Chat.Answer(tab.Page, "Selon Roland Fonteneau")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Conversation_WithoutWebChat_GoesOn()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync(Bundle, route => route.AbortAsync());
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, "c’est quoi le partenariat ?");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        await Chat.AskAsync(tab.Page, "et la coopération ?");

        await Expect(Chat.Answer(tab.Page, "La coopération n'a pas l'éclat")).ToBeVisibleAsync();
        await Expect(Chat.Complaints(tab.Page)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WebChat_OnceItIsHere_TakesOverWithAllThatWasSaid()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Question);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        var tables = await Chat.Answers(tab.Page).Locator("table").CountAsync();
        await tab.Page.WaitForFunctionAsync("() => window.WebChat !== undefined");

        await Chat.AskAsync(tab.Page, "c’est quoi la coopération ?");

        await Expect(tab.Page.Locator("#webchat .answer-frame")).ToHaveCountAsync(2);
        await Expect(tab.Page.Locator("#webchat table")).ToHaveCountAsync(tables);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Answer(tab.Page, "Martine Dutoit").GetByRole(AriaRole.Heading).First).ToBeInViewportAsync();
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task Question_AskedBeforeAnyScriptHasRun_IsAnsweredOnAPageOfItsOwn()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/chat/*.js", route => route.AbortAsync());
        await tab.Page.GotoAsync(theatre.Bot);

        await tab.Page.GetByLabel("Votre question").FillAsync(Question);
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Demander", Exact = true }).ClickAsync();

        await Expect(tab.Page.Locator("h1")).ToHaveTextAsync(Question);
    }

    [Fact]
    public async Task FirstAnswer_TakesLittleOfASlowLine()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync(Bundle, route => route.AbortAsync());
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Question);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        var bytes = await tab.Page.EvaluateAsync<int>(
            "['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type)).reduce((sum, entry) => sum + entry.transferSize, 0)");

        // A tenth of a second at 10 Mbit/s.
        Assert.InRange(bytes, 20_000, 125_000);
    }
}
