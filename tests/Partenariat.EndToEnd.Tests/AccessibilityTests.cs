using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>Every page, in light and in dark, held against the rules that a program can check.</summary>
[Collection(TheatreCollection.Name)]
public sealed class AccessibilityTests(Theatre theatre)
{
    [Theory]
    [InlineData("dossier")]
    [InlineData("dossier/inrp-1993")]
    [InlineData("dossier/note-11")]
    [InlineData("dossier/source-dutoit-2010")]
    [InlineData("demo")]
    [InlineData("confidentialite")]
    [InlineData("accessibilite")]
    [InlineData("conditions")]
    [InlineData("absente")]
    [InlineData("question")]
    [InlineData("question?q=quelle différence entre réseau et partenariat ?")]
    [InlineData("question?q=c’est quoi la coopération")]
    [InlineData("question?q=faut-il une convention pour parler de partenariat ?")]
    [InlineData("question?citation=Il n'y a pas de partenariat avec un conventionnement précis définissant le cadre d'action")]
    public async Task Page_InLightAndInDark_BreaksNoRule(string path)
    {
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(colors: colors);
            await tab.Page.GotoAsync($"{theatre.Bot}/{path}");
            await AssertAccessibleAsync(tab.Page);
        }
    }

    [Fact]
    public async Task WholeDossier_InLightAndInDark_BreaksNoRule()
    {
        using var open = await BotProcess.StartAsync("--ReadingView:FullText=true");
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(width: 360, colors: colors);
            await tab.Page.GotoAsync($"{open.Address}/dossier");
            await AssertAccessibleAsync(tab.Page);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("embed")]
    public async Task Chat_InLightAndInDark_BreaksNoRule(string path)
    {
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(colors: colors);
            await tab.Page.GotoAsync($"{theatre.Bot}/{path}");
            // The page is judged once it stands still: with the bot's greeting in it.
            await Expect(tab.Page.Locator("[data-id=webchat-sendbox-input]")).ToBeVisibleAsync();
            await Expect(tab.Page.Locator(".ac-adaptiveCard").First).ToBeVisibleAsync();
            await AssertAccessibleAsync(tab.Page);
        }
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        Assert.Empty(Accessibility.Describe(await page.RunAxe(Accessibility.Rules)));
    }
}
