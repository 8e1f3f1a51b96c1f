using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>Where the transcript stands: a reader finds what was just said without looking for it.</summary>
[Collection(TheatreCollection.Name)]
public sealed class FollowingTests(Theatre theatre)
{
    private const string Long = "quelle différence entre réseau et partenariat ?";

    [Theory]
    [InlineData(1280, 700)]
    [InlineData(360, 640)]
    public async Task Answers_LongerThanTheScreen_AreReadFromTheirTop(int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);
        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/embed");
        await Chat.BringWebChatAsync(tab.Page);

        foreach (var answers in new[] { 3, 4 })
        {
            await Chat.AskAsync(tab.Page, answers == 3 ? Long : "faut-il une convention pour parler de partenariat ?");

            await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(answers);
            await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
        }
    }

    [Fact]
    public async Task FirstAnswer_LongerThanTheScreen_IsReadFromItsTopBelowItsQuestion()
    {
        await using var tab = await theatre.OpenAsync(390, 844);
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Chat.AskAsync(tab.Page, Long);

        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
        await Expect(Chat.Said(tab.Page)).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Form_SentBelowALongAnswer_ShowsItsAnswerAndLeavesTheKeyboardWhereOneAsks()
    {
        await using var tab = await theatre.OpenAsync(height: 700);
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Long);
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        await tab.Page.GetByText("Que dit…").ClickAsync();
        await tab.Page.GetByLabel("L’auteur").SelectOptionAsync("Fabrice Dhume");

        await tab.Page.GetByLabel("L’auteur").PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(2);
        await Expect(LastHeading(tab.Page)).ToBeInViewportAsync();
        await Expect(tab.Page.Locator(Chat.Field)).ToBeFocusedAsync();
    }

    private static ILocator LastHeading(IPage page)
    {
        return Chat.Answers(page).Last.GetByRole(AriaRole.Heading).First;
    }
}
