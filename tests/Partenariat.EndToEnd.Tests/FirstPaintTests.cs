using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The page before Web Chat has arrived, as on a slow network.</summary>
[Collection(TheatreCollection.Name)]
public sealed class FirstPaintTests(Theatre theatre)
{
    private const string Bundle = "**/webchat/*.js";
    private const string Question = "quelle différence entre réseau et partenariat ?";

    [Fact]
    public async Task Question_AskedBeforeTheClientArrives_IsAskedWhenItDoes()
    {
        await using var tab = await theatre.OpenAsync();
        var arrival = await HoldClientBackAsync(tab.Page);
        await tab.Page.GotoAsync(theatre.Bot, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

        await tab.Page.GetByLabel("Votre question").FillAsync(Question);
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Demander", Exact = true }).First.ClickAsync();
        await Expect(tab.Page.Locator("#chat-wait")).ToBeVisibleAsync();
        arrival.SetResult();

        await Expect(Chat.Said(tab.Page)).ToContainTextAsync(Question);
        await Expect(Chat.Card(tab.Page, "Selon Roland Fonteneau")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("#chat-wait")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Question_HalfTypedWhenTheClientArrives_IsKeptWithTheFocus()
    {
        await using var tab = await theatre.OpenAsync();
        var arrival = await HoldClientBackAsync(tab.Page);
        await tab.Page.GotoAsync(theatre.Bot, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });

        await tab.Page.GetByLabel("Votre question").FillAsync("quelle diff");
        arrival.SetResult();

        await Expect(tab.Page.Locator(Chat.SendBox)).ToHaveValueAsync("quelle diff");
        await Expect(tab.Page.Locator(Chat.SendBox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Question_WhenTheClientNeverArrives_IsAnsweredOnAPageOfItsOwn()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync(Bundle, route => route.AbortAsync());
        await tab.Page.GotoAsync(theatre.Bot);
        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();

        await tab.Page.GetByLabel("Votre question").FillAsync(Question);
        await tab.Page.GetByLabel("Votre question").PressAsync("Enter");

        await Expect(tab.Page.Locator("h1")).ToHaveTextAsync(Question);
    }

    [Fact]
    public async Task Page_Opened_TakesLittleOfASlowLine()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        var bytes = await tab.Page.EvaluateAsync<int>(
            "['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type)).reduce((sum, entry) => sum + entry.transferSize, 0)");

        // Two thirds of a second at 10 Mbit/s: the rest of the second and a half is for starting Web Chat.
        Assert.InRange(bytes, 100_000, 830_000);
    }

    private static async Task<TaskCompletionSource> HoldClientBackAsync(IPage page)
    {
        var arrival = new TaskCompletionSource();
        await page.RouteAsync(Bundle, async route =>
        {
            await arrival.Task;
            await route.ContinueAsync();
        });
        return arrival;
    }
}
