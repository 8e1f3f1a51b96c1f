using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The page of the chat, as a visitor meets it.</summary>
[Collection(TheatreCollection.Name)]
public sealed class ChatPageTests(Theatre theatre)
{
    [Fact]
    public async Task Page_Opened_OffersToWriteInFrenchAndAsksNobodyElse()
    {
        await using var tab = await theatre.OpenAsync();

        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Expect(tab.Page.Locator(Chat.Field)).ToHaveAttributeAsync("placeholder", "Posez votre question");
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task Page_WithoutJavaScript_OffersAPlainFormAndNothingThatDoesNotWork()
    {
        await using var tab = await theatre.OpenAsync(javaScript: false);

        await tab.Page.GotoAsync(theatre.Bot);

        await Expect(tab.Page.GetByLabel("Votre question")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("button[aria-controls]:visible")).ToHaveCountAsync(0);
        await Expect(tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Comparer deux notions" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(768, 1024)]
    [InlineData(3840, 2160)]
    public async Task Page_AtAnyWidth_DoesNotScrollSideways(int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);

        await Chat.OpenAsync(tab.Page, theatre.Bot);
        Assert.Equal(0, await OverflowAsync(tab.Page));
        await Chat.AskAsync(tab.Page, "quelle différence entre réseau et partenariat ?");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        Assert.Equal(0, await OverflowAsync(tab.Page));
    }

    [Theory]
    [InlineData(320, 640)]
    [InlineData(390, 844)]
    [InlineData(1280, 800)]
    public async Task Field_OnTheFirstScreen_IsSeenWithoutScrolling(int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);

        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Expect(tab.Page.Locator(Chat.Field)).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [Theory]
    [InlineData("Comparer deux notions", "Comparer")]
    [InlineData("Vérifier une citation", "Vérifier")]
    public async Task Tool_OnALowDesktop_OpensWhereItIsSeen(string name, string button)
    {
        await using var tab = await theatre.OpenAsync(1366, 650);
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name }).ClickAsync();

        await Expect(tab.Page.Locator(".tool:visible").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button }))
            .ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
    }

    [Fact]
    public async Task NewConversation_Begun_LeavesNothingOfTheOldOne()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, "c’est quoi la coopération ?");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nouvelle conversation" }).ClickAsync();

        await Expect(tab.Page.Locator("h1")).ToBeVisibleAsync();
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(0);
    }

    private static Task<int> OverflowAsync(IPage page)
    {
        return page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
    }
}
