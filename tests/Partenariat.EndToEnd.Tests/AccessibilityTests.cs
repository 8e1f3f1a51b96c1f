using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The rules of WCAG 2.2, levels A and AA, that a program can check.</summary>
[Collection(TheatreCollection.Name)]
public sealed class AccessibilityTests(Theatre theatre)
{
    private static readonly AxeRunOptions s_rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
    };

    [Theory]
    [InlineData("dossier")]
    [InlineData("dossier/inrp-1993")]
    [InlineData("demo")]
    [InlineData("confidentialite")]
    [InlineData("accessibilite")]
    [InlineData("conditions")]
    [InlineData("absente")]
    public async Task Page_InLightAndInDark_BreaksNoRule(string path)
    {
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(colors: colors);
            await tab.Page.GotoAsync($"{theatre.Bot}/{path}");
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
            await Expect(tab.Page.Locator("[data-id=webchat-sendbox-input]")).ToBeVisibleAsync();
            await AssertAccessibleAsync(tab.Page);
        }
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        var result = await page.RunAxe(s_rules);
        Assert.Empty(result.Violations.Select(rule => $"{rule.Id}: {string.Join(" | ", rule.Nodes.Select(node => node.Html))}"));
    }
}
