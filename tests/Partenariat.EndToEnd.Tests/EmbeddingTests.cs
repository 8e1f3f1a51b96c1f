using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The script tag on pages of another site.</summary>
[Collection(TheatreCollection.Name)]
public sealed class EmbeddingTests(Theatre theatre)
{
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

        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeVisibleAsync();
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
        await Expect(tab.Page.Locator("iframe")).ToBeVisibleAsync();
        await Panel(tab.Page).Locator(Chat.Field).PressAsync("Escape");

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

        await Expect(Panel(tab.Page).Locator(Chat.AllSaid)).ToContainTextAsync("C’est quoi, la coopération ?");
        await tab.Page.EvaluateAsync("Partenariat.close()");
        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Panel_WithAFirstQuestion_AsksItWhenOpened()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/strict");

        await Launcher(tab.Page).ClickAsync();

        await Expect(Panel(tab.Page).Locator(Chat.AllSaid)).ToContainTextAsync("C’est quoi, le partenariat ?");
    }

    [Fact]
    public async Task Panel_WithAFirstQuestion_DoesNotAskItAgainOnTheNextPage()
    {
        await using var tab = await theatre.OpenAsync();
        var said = Panel(tab.Page).Locator(Chat.AllSaid);
        await tab.Page.GotoAsync($"{theatre.Site}/strict");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);

        await tab.Page.GotoAsync($"{theatre.Site}/strict");
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
        await panel.Locator("[aria-controls=comparer]").ClickAsync();
        await panel.GetByLabel("La première").SelectOptionAsync("réseau");
        await panel.GetByLabel("L’autre").SelectOptionAsync("coopération");

        await panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Comparer", Exact = true }).ClickAsync();

        await Expect(panel.Locator(Chat.AllSaid)).ToContainTextAsync("Quelle différence entre le réseau et la coopération");
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
        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeVisibleAsync();

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
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);

        await tab.Page.SetViewportSizeAsync(1024, 768);

        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("button[aria-expanded=true]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(375, 667)]
    [InlineData(1280, 900)]
    public async Task Panel_OnASiteThatIsNotAllowed_SaysThatItCannotOpenAndLetsTheVisitorOut(int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);
        var hints = new ConcurrentQueue<string>();
        tab.Page.Console += (_, message) => hints.Enqueue(message.Text);
        await tab.Page.GotoAsync($"{theatre.Stranger}/simple");

        await Launcher(tab.Page).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("La conversation ne s’ouvre pas.");
        await Expect(tab.Page.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", $"{theatre.Bot}/question");
        await Closer(tab.Page).ClickAsync();
        await Expect(Launcher(tab.Page)).ToBeFocusedAsync();
        await Launcher(tab.Page).PressAsync("Enter");
        await Expect(Closer(tab.Page)).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");

        await Expect(Launcher(tab.Page)).ToBeFocusedAsync();
        var hint = Assert.Single(hints, text => text.Contains("DirectLine:AllowedOrigins", StringComparison.Ordinal));
        Assert.Contains(theatre.Stranger, hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Panel_ThatCannotOpen_BreaksNoRuleOfAccessibility(ColorScheme colors)
    {
        await using var tab = await theatre.OpenAsync(colors: colors);
        await tab.Page.GotoAsync($"{theatre.Stranger}/simple");
        await Launcher(tab.Page).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Link)).ToBeVisibleAsync();

        Assert.Empty(Accessibility.Describe(await tab.Page.RunAxe(Accessibility.Rules)));
    }

    [Fact]
    public async Task Panel_OpenedOffline_OpensWhenTheNetworkIsBack()
    {
        await using var tab = await theatre.OpenAsync(375, 667);
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await tab.Page.Context.SetOfflineAsync(true);
        await Launcher(tab.Page).ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Vous semblez hors ligne.");
        await Closer(tab.Page).ClickAsync();
        await tab.Page.Context.SetOfflineAsync(false);

        await Launcher(tab.Page).ClickAsync();

        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeFocusedAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Panel_ThatCouldNotOpen_IsTriedAgainWhereItStands()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await tab.Page.Context.SetOfflineAsync(true);
        await Launcher(tab.Page).ClickAsync();
        var retry = tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Réessayer" });
        await Expect(retry).ToBeVisibleAsync();
        await tab.Page.Context.SetOfflineAsync(false);

        await retry.ClickAsync();

        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Launcher_WhateverTheStylesAndTheIdsOfThePage_StandsInItsCornerAndOpens()
    {
        await using var tab = await theatre.OpenAsync(1280, 900);
        await tab.Page.GotoAsync($"{theatre.Site}/styled");

        var box = await Launcher(tab.Page).BoundingBoxAsync();
        await tab.Page.EvaluateAsync("Partenariat.open()");

        Assert.Equal((1280 - 16, 900 - 16, 48), (box!.X + box.Width, box.Y + box.Height, box.Height));
        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Launcher_OfTwoTags_HasTheTitleOfTheFirst_WhicheverArrivesFirst()
    {
        await using var tab = await theatre.OpenAsync();
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await tab.Page.RouteAsync("**/embed.js?1", async route =>
        {
            await first.Task;
            await route.ContinueAsync();
        });
        await tab.Page.GotoAsync($"{theatre.Site}/titles", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });

        await Expect(Launcher(tab.Page, "Premier")).ToBeVisibleAsync();
        first.SetResult();
        // A page is complete when all its scripts have run.
        await tab.Page.WaitForFunctionAsync("() => document.readyState === 'complete'");

        await Expect(tab.Page.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Premier"]);
    }

    [Theory]
    [InlineData("simple", "fr")]
    [InlineData("english", "en")] // A title of the site's own is in the language of its page…
    [InlineData("named", "en")] // … or in that which the tag names.
    public async Task Launcher_IsAnnouncedInTheLanguageOfItsTitle(string page, string language)
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/{page}");

        await Expect(tab.Page.Locator($"partenariat-bot:lang({language})")).ToHaveCountAsync(1);
        await tab.Page.Locator("partenariat-bot button.launcher").ClickAsync();
        await Expect(Panel(tab.Page).Locator($"#panel-title:lang({language})")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Panel_WhereTheSiteReplacesItsBody_StaysOpenWithItsConversation()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/strict");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        await Panel(tab.Page).Locator(Chat.Field).FillAsync("une question à moitié écrite");

        await tab.Page.EvaluateAsync(
            "bot => { const script = Object.assign(document.createElement('script'), { src: bot + '/embed.js' });"
            + "document.body.replaceWith(document.createElement('body')); document.body.append(script);"
            + "return new Promise(done => script.addEventListener('load', done)).then(() => null); }",
            theatre.Bot);

        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToHaveValueAsync("une question à moitié écrite");
        await Expect(Launcher(tab.Page)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Panel_WhereTheSiteThrowsEverythingAway_ComesBackWithItsConversation()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/strict");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        await tab.Page.EvaluateAsync("document.documentElement.innerHTML = '<body></body>'");

        await tab.Page.EvaluateAsync("Partenariat.open()");

        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Handle_ClosedWhileItIsClosed_LeavesTheFocusWhereItIs()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/links");
        await Expect(Launcher(tab.Page)).ToBeVisibleAsync();
        await tab.Page.GetByText("Avant").FocusAsync();

        await tab.Page.EvaluateAsync("Partenariat.close()");

        await Expect(tab.Page.GetByText("Avant")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("' '")]
    [InlineData("{}")]
    [InlineData("'x'.repeat(8001)")]
    public async Task Handle_AskedWhatIsNoQuestion_AsksNothingAndSaysWhy(string text)
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Expect(Launcher(tab.Page)).ToBeVisibleAsync();

        var hint = await tab.Page.RunAndWaitForConsoleMessageAsync(() => tab.Page.EvaluateAsync($"Partenariat.ask({text})"));

        Assert.Contains("8\u202F000", hint.Text, StringComparison.Ordinal);
        await Expect(tab.Page.Locator("iframe")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Panel_OpenOnOnePage_IsOpenOnTheNextAndLeavesTheFocusToIt()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.ReadyField)).ToBeVisibleAsync();

        await tab.Page.GotoAsync($"{theatre.Site}/links");
        await Expect(Panel(tab.Page).Locator(Chat.ReadyField)).ToBeVisibleAsync();
        Assert.Equal("BODY", await tab.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await Launcher(tab.Page).ClickAsync();
        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
        await tab.Page.ReloadAsync();

        await Expect(Launcher(tab.Page)).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("sessionStorage.length"));
    }

    [Fact]
    public async Task Panel_OpenOnAPhone_DoesNotCoverTheNextPage()
    {
        await using var tab = await theatre.OpenAsync(375, 667);
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.Field)).ToBeVisibleAsync();

        await tab.Page.GotoAsync($"{theatre.Site}/links");

        await Expect(Launcher(tab.Page)).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("iframe")).ToHaveCountAsync(0);
    }

    private static ILocator Closer(IPage page)
    {
        return page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Fermer la conversation" });
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
