using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>Where the transcript stands: a reader finds what was just said without looking for it.</summary>
[Collection(TheatreCollection.Name)]
public sealed class FollowingTests(Theatre theatre)
{
    private const string Long = "quelle différence entre réseau et partenariat ?";

    [Fact]
    public async Task Example_PressedBelowALongAnswer_ShowsItsOwnAnswer()
    {
        await using var tab = await theatre.OpenAsync(height: 700);
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Long);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);

        await tab.Page.Locator(".examples button").Last.ClickAsync();

        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(3);
        await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Form_SentBelowALongAnswer_ShowsItsAnswerAndLeavesTheKeyboardWhereOneAsks()
    {
        await using var tab = await theatre.OpenAsync(height: 700);
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Long);
        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);
        await tab.Page.GetByText("Que dit… ?").ClickAsync();
        await tab.Page.GetByLabel("L’auteur").SelectOptionAsync("Fabrice Dhume");

        await tab.Page.GetByLabel("L’auteur").PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(3);
        await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
        await Expect(tab.Page.Locator(Chat.SendBox)).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(1280, 500)]
    [InlineData(360, 640)]
    public async Task Greeting_LongerThanTheScreen_IsReadFromItsTop(int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);

        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/embed");
        await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
        await Chat.AskAsync(tab.Page, Long);

        await Expect(tab.Page.Locator(".ac-adaptiveCard")).ToHaveCountAsync(2);
        await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
    }

    private static ILocator LastHeading(IPage page)
    {
        return page.Locator(".ac-adaptiveCard").Last.GetByRole(AriaRole.Heading).First;
    }
}
