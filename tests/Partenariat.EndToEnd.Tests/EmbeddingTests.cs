using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The script tag on pages of another site.</summary>
[Collection(TheatreCollection.Name)]
public sealed class EmbeddingTests(Theatre theatre)
{
    private const string SendBox = "[data-id=webchat-sendbox-input]";

    [Theory]
    [InlineData("simple", "Interroger le dossier")]
    [InlineData("english", "Ask in French")]
    [InlineData("strict", "Interroger le dossier")] // A policy that allows scripts and frames of the bot, and no styles.
    [InlineData("twice", "Interroger le dossier")]
    public async Task Launcher_Pressed_OpensTheChatInAPanel(string page, string title)
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/{page}");

        await Launcher(tab.Page, title).ClickAsync();

        await Expect(Panel(tab.Page).Locator(SendBox)).ToBeVisibleAsync();
        await Expect(Panel(tab.Page).Locator("h1")).ToHaveTextAsync(title);
        await Expect(tab.Page.Locator("iframe")).ToHaveCountAsync(1);
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task Launcher_BeforeItIsPressed_LoadsAndStoresNothing()
    {
        await using var tab = await theatre.OpenAsync();
        var requests = new List<string>();
        tab.Page.Request += (_, request) => requests.Add(request.Url);

        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Expect(Launcher(tab.Page)).ToBeVisibleAsync();

        Assert.Equal([$"{theatre.Site}/simple", $"{theatre.Bot}/embed.js"], requests.Where(url => url.StartsWith("http", StringComparison.Ordinal)));
        Assert.Empty(await tab.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Panel_OnEscape_ClosesAndGivesTheFocusBack()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Launcher(tab.Page).PressAsync("Enter");
        await Panel(tab.Page).Locator(SendBox).PressAsync("Escape");

        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
        await Expect(Launcher(tab.Page)).ToBeFocusedAsync();
        await Expect(Launcher(tab.Page)).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Handle_Asked_OpensThePanelAndAsks()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Expect(Launcher(tab.Page)).ToBeVisibleAsync();

        await tab.Page.EvaluateAsync("Partenariat.ask('C’est quoi, la coopération ?')");

        await Expect(Panel(tab.Page).Locator(".webchat__bubble--from-user")).ToContainTextAsync("C’est quoi, la coopération ?");
        await tab.Page.EvaluateAsync("Partenariat.close()");
        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Panel_WithAFirstQuestion_AsksItWhenOpened()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/strict");

        await Launcher(tab.Page).ClickAsync();

        await Expect(Panel(tab.Page).Locator(".webchat__bubble--from-user")).ToContainTextAsync("C’est quoi, le partenariat ?");
    }

    [Fact]
    public async Task Panel_WithAFirstQuestion_DoesNotAskItAgainOnTheNextPage()
    {
        await using var tab = await theatre.OpenAsync();
        var said = Panel(tab.Page).Locator(".webchat__bubble--from-user");
        await tab.Page.GotoAsync($"{theatre.Site}/strict");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);

        await tab.Page.GotoAsync($"{theatre.Site}/strict");
        await Launcher(tab.Page).ClickAsync();
        await Expect(said).ToHaveCountAsync(1);
        await tab.Page.EvaluateAsync("Partenariat.ask('C’est quoi, la coopération ?')");

        await Expect(said.Last).ToContainTextAsync("la coopération");
        await Expect(said).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Panel_OffersTheFormsOfThePage()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Launcher(tab.Page).ClickAsync();
        var panel = Panel(tab.Page);
        await panel.GetByText("Demander autrement").ClickAsync();
        await panel.GetByText("Comparer deux notions").ClickAsync();
        await panel.GetByLabel("La première").SelectOptionAsync("réseau");
        await panel.GetByLabel("L’autre").SelectOptionAsync("coopération");

        await panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Comparer" }).ClickAsync();

        await Expect(panel.Locator(".webchat__bubble--from-user")).ToContainTextAsync("Quelle différence entre le réseau et la coopération");
        await Expect(panel.GetByLabel("La première")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Panel_OnAPhone_CoversThePage()
    {
        await using var tab = await theatre.OpenAsync(375, 667);
        await tab.Page.GotoAsync($"{theatre.Site}/simple");

        await Launcher(tab.Page).ClickAsync();

        var box = await tab.Page.Locator("iframe").BoundingBoxAsync();
        Assert.Equal((375, 667), (box!.Width, box.Height));
    }

    [Fact]
    public async Task Panel_OnAPhone_KeepsTheKeyboardFromThePageBehind()
    {
        await using var tab = await theatre.OpenAsync(375, 667);
        await tab.Page.GotoAsync($"{theatre.Site}/links");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(SendBox)).ToBeVisibleAsync();

        for (var press = 0; press < 30; press++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("A", await tab.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        }

        await Panel(tab.Page).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Fermer la conversation" }).ClickAsync();
        await Expect(Launcher(tab.Page)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Panel_WhenThePhoneIsTurned_StaysOpenWithItsConversation()
    {
        await using var tab = await theatre.OpenAsync(375, 667);
        await tab.Page.GotoAsync($"{theatre.Site}/strict");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);

        await tab.Page.SetViewportSizeAsync(1024, 768);

        await Expect(Panel(tab.Page).Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);
        await Expect(Panel(tab.Page).Locator(SendBox)).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("button[aria-expanded=true]")).ToBeVisibleAsync();
    }

    private static ILocator Launcher(IPage page, string title = "Interroger le dossier")
    {
        return page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = title });
    }

    private static IFrameLocator Panel(IPage page)
    {
        return page.FrameLocator("iframe");
    }
}
