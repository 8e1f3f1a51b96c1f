using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The page of the chat, as a visitor meets it.</summary>
[Collection(TheatreCollection.Name)]
public sealed class ChatPageTests(Theatre theatre)
{
    private const string SendBox = "[data-id=webchat-sendbox-input]";

    [Fact]
    public async Task Page_Opened_OffersToWriteInFrenchAndAsksNobodyElse()
    {
        await using var tab = await theatre.OpenAsync();

        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.Locator(SendBox)).ToHaveAttributeAsync("placeholder", "Posez votre question");
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task Page_WithoutJavaScript_OffersAPlainForm()
    {
        await using var tab = await theatre.OpenAsync(javaScript: false);

        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.GetByLabel("Votre question")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_WhenTheServerGivesNoToken_SaysSoInFrenchAndOffersToReload()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteAsync("**/api/webchat/token", route => route.FulfillAsync(new RouteFulfillOptions { Status = 503 }));
        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("La conversation n’a pas pu s’ouvrir");
        await tab.Page.UnrouteAllAsync();
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Recharger" }).ClickAsync();

        await Expect(tab.Page.Locator(SendBox)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(768, 1024)]
    [InlineData(3840, 2160)]
    public async Task Page_AtAnyWidth_DoesNotScrollSideways(int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);

        await tab.Page.GotoAsync(theatre.Bot);
        await Expect(tab.Page.Locator(SendBox)).ToBeVisibleAsync();

        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }
}
