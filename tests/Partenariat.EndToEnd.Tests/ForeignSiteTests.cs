using System.Collections.Concurrent;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The panel where browser, network and site make it hard: no storage, no WebSocket, any look, any message.</summary>
[Collection(TheatreCollection.Name)]
public sealed class ForeignSiteTests(Theatre theatre)
{
    private const string Cooperation = "c’est quoi la coopération ?";

    [Fact]
    public async Task Conversation_WithoutStorageAndWebSocket_SurvivesALinkOfTheSite()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.RouteWebSocketAsync("**", socket => socket.CloseAsync());
        await tab.Page.GotoAsync($"{theatre.Site}/foreign");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        Assert.True(await IsWithoutStorageAsync(tab.Page));
        await Chat.AskAsync(Panel(tab.Page), Cooperation);
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(2);

        await tab.Page.GetByText("Suite").ClickAsync();

        // Neither lost nor asked again.
        await Expect(Panel(tab.Page).Locator(Chat.AllSaid)).ToHaveTextAsync(["C’est quoi, le partenariat ?", Cooperation]);
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(2);
        await Chat.AskAsync(Panel(tab.Page), "et le réseau ?");
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData("/yellow", ColorScheme.Dark, "light", "rgb(255, 212, 0)")]
    [InlineData("/night", ColorScheme.Light, "dark", "rgb(91, 42, 110)")]
    [InlineData("/dark-site", ColorScheme.Light, "dark", "rgb(15, 91, 102)")]
    [InlineData("/simple", ColorScheme.Dark, "light", "rgb(15, 91, 102)")] // A site that declares nothing and is white.
    public async Task Look_OfTheSite_ReachesAllThatCanBePressedAndStaysReadable(string path, ColorScheme visitor, string theme, string header)
    {
        await using var tab = await theatre.OpenAsync(colors: visitor);
        await tab.Page.GotoAsync($"{theatre.Site}{path}");
        await Launcher(tab.Page).ClickAsync();
        await Chat.AskAsync(Panel(tab.Page), Cooperation);
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);

        await Expect(Panel(tab.Page).Locator("html")).ToHaveAttributeAsync("data-theme", theme);
        await Expect(Panel(tab.Page).Locator(".panel-header")).ToHaveCSSAsync("background-color", header);
        Assert.Empty(Accessibility.Describe(await tab.Page.RunAxe(Accessibility.Rules)));
    }

    [Fact]
    public async Task Site_ThatLiesInItsAttributes_GetsADefaultAndAWordForEach()
    {
        await using var tab = await theatre.OpenAsync();
        var hints = new ConcurrentQueue<string>();
        tab.Page.Console += (_, message) => hints.Enqueue(message.Text);
        await tab.Page.GotoAsync($"{theatre.Site}/lies");

        var box = await Launcher(tab.Page).BoundingBoxAsync();
        await Launcher(tab.Page).ClickAsync();

        Assert.InRange(box!.Width, 100, 1280);
        await Expect(Panel(tab.Page).Locator("#panel-greeting")).ToHaveTextAsync("<img src=x onerror=alert(1)>");
        await Expect(Panel(tab.Page).Locator(Chat.AllSaid)).ToHaveCountAsync(0);
        foreach (var attribute in new[] { "data-color", "data-theme", "data-position", "data-title" })
        {
            Assert.Single(hints, hint => hint.Contains(attribute, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Messages_ThatMakeNoSense_ChangeNothing()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Launcher(tab.Page).ClickAsync();
        await Expect(Panel(tab.Page).Locator(Chat.ReadyField)).ToBeVisibleAsync();

        await tab.Page.EvaluateAsync(
            """
            bot => {
              const frame = document.querySelector('partenariat-bot').shadowRoot.querySelector('iframe').contentWindow;
              for (const message of [null, 1, 'ask', {}, { partenariat: 'ask' }, { partenariat: 'ask', text: {} }, { partenariat: 'ask', text: 'x'.repeat(9000) },
                { partenariat: 'configure', title: {}, greeting: [], lang: '<b>', color: 'url(x)', theme: 1, conversation: { conversationId: 1, token: {} } },
                { partenariat: 'configure', title: 'Titre', conversation: 'x' }, { partenariat: 'size', isLarge: 'x' }]) {
                frame.postMessage(message, bot);
              }
            }
            """,
            theatre.Bot);

        await Expect(Panel(tab.Page).Locator("h1")).ToHaveTextAsync("Titre");
        await Expect(Panel(tab.Page).Locator(Chat.AllSaid)).ToHaveCountAsync(0);
        await Chat.AskAsync(Panel(tab.Page), Cooperation);
        await Expect(Panel(tab.Page).Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task Panel_Enlarged_GrowsAndShrinksAgain()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await Launcher(tab.Page).ClickAsync();
        var size = Panel(tab.Page).GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Agrandir" });
        await size.ClickAsync();
        await Expect(size).ToHaveAttributeAsync("aria-pressed", "true");
        var large = await tab.Page.Locator("iframe").BoundingBoxAsync();

        await size.ClickAsync();
        await Expect(size).ToHaveAttributeAsync("aria-pressed", "false");
        var small = await tab.Page.Locator("iframe").BoundingBoxAsync();

        Assert.True(large!.Width > small!.Width * 2);
    }

    [Fact]
    public async Task Panel_OfAServerWithAFault_DoesNotBlameTheSite()
    {
        await using var tab = await theatre.OpenAsync();
        var hints = new ConcurrentQueue<string>();
        tab.Page.Console += (_, message) => hints.Enqueue(message.Text);
        await tab.Page.RouteAsync("**/embed", route => route.FulfillAsync(new RouteFulfillOptions
        {
            Status = 500,
            Headers = [new("Access-Control-Allow-Origin", "*"), new("Content-Type", "text/html")],
            Body = "<p>Error",
        }));
        await tab.Page.GotoAsync($"{theatre.Site}/simple");

        await Launcher(tab.Page).ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Le serveur a une panne, qui ne vient pas de vous.");
        Assert.DoesNotContain(hints, hint => hint.Contains("AllowedOrigins", StringComparison.Ordinal));
    }

    private static Task<bool> IsWithoutStorageAsync(IPage page)
    {
        return page.Frames[1].EvaluateAsync<bool>("() => { try { return !sessionStorage; } catch { return true; } }");
    }

    private static ILocator Launcher(IPage page)
    {
        return page.Locator("partenariat-bot button.launcher");
    }

    private static IFrameLocator Panel(IPage page)
    {
        return page.FrameLocator("iframe");
    }
}
