using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The seconds before Web Chat has arrived over a slow line.</summary>
[Collection(TheatreCollection.Name)]
public sealed class LoadingTests(Theatre theatre)
{
    private const string Bundle = "**/webchat/*.js";
    private const string Question = "quelle différence entre réseau et partenariat ?";

    [Fact]
    public async Task Conversation_ThatLoads_SaysSoAndShowsWhatWasAsked()
    {
        await using var tab = await theatre.OpenAsync();
        var arrival = new TaskCompletionSource();
        await tab.Page.RouteAsync(Bundle, async route =>
        {
            await arrival.Task;
            await route.ContinueAsync();
        });
        await tab.Page.GotoAsync(theatre.Bot, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        await Expect(Loading(tab.Page)).ToBeVisibleAsync();

        await tab.Page.GetByLabel("Votre question").FillAsync(Question);
        await tab.Page.GetByLabel("Votre question").PressAsync("Enter");
        await Expect(tab.Page.Locator("#webchat").GetByText(Question)).ToBeVisibleAsync();
        arrival.SetResult();

        await Expect(Chat.Card(tab.Page, "Selon Roland Fonteneau")).ToBeInViewportAsync();
        await Expect(Loading(tab.Page)).ToHaveCountAsync(0);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Page_WithoutJavaScript_PromisesNothing()
    {
        await using var tab = await theatre.OpenAsync(javaScript: false);

        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.GetByLabel("Votre question")).ToBeVisibleAsync();
        await Expect(Loading(tab.Page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Client_ThatNeverArrives_IsNotAwaitedForEver()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync(Bundle, route => route.AbortAsync());

        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(Loading(tab.Page)).ToBeHiddenAsync();
    }

    private static ILocator Loading(IPage page)
    {
        return page.GetByText("La conversation se charge…");
    }
}
