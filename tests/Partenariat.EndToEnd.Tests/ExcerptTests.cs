using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>A long passage of which the part that answers is shown, on the page of a question.</summary>
[Collection(TheatreCollection.Name)]
public sealed class ExcerptTests(Theatre theatre)
{
    private const string Question = "question?q=c’est quoi la clinique du partenariat";

    [Fact]
    public async Task Excerpt_GivesWayToTheWholePassage_AndComesBack()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Bot}/{Question}");
        var excerpt = tab.Page.Locator(".excerpt");
        var whole = tab.Page.Locator(".words.long");
        await Expect(excerpt).ToContainTextAsync("la clinique du partenariat");
        await Expect(whole).ToBeHiddenAsync();

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lire tout le passage" }).ClickAsync();
        await Expect(whole).ToBeVisibleAsync();
        await Expect(excerpt).ToBeHiddenAsync();

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Réduire" }).ClickAsync();
        await Expect(excerpt).ToBeVisibleAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lire tout le passage" })).ToBeVisibleAsync();
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task WholePassage_IsShownAtOnce_WithoutScripts()
    {
        await using var tab = await theatre.OpenAsync(javaScript: false);
        await tab.Page.GotoAsync($"{theatre.Bot}/{Question}");

        await Expect(tab.Page.Locator(".words.long")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator(".excerpt")).ToBeHiddenAsync();
    }
}
