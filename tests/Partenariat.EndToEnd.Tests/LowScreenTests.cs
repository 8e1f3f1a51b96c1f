using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>A zoom of 400 %, a phone with its keyboard or on its side: the answer is what has the room.</summary>
[Collection(TheatreCollection.Name)]
public sealed class LowScreenTests(Theatre theatre)
{
    [Theory]
    [InlineData("", 320, 200)]
    [InlineData("", 640, 320)]
    [InlineData("embed", 320, 200)]
    [InlineData("embed", 320, 256)]
    [InlineData("embed", 640, 320)]
    [InlineData("embed", 360, 320)]
    public async Task Answer_OnALowScreen_HasHalfOfIt(string path, int width, int height)
    {
        await using var tab = await theatre.OpenAsync(width, height);
        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/{path}");

        await Chat.AskAsync(tab.Page, "quelle différence entre réseau et partenariat ?");

        await Expect(Chat.Answer(tab.Page, "Selon Roland Fonteneau")).ToBeInViewportAsync();
        await Expect(tab.Page.Locator(Chat.Field)).ToBeInViewportAsync();
        Assert.InRange(await VisibleHeightAsync(tab.Page), height / 2, height);
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }

    [Fact]
    public async Task Tools_OfThePanelOnALowScreen_AreReachedAndAsk()
    {
        await using var tab = await theatre.OpenAsync(320, 256);
        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/embed");
        await tab.Page.GetByText("Que dit…").ClickAsync();
        await tab.Page.GetByLabel("L’auteur").SelectOptionAsync("Fabrice Dhume");

        await tab.Page.Locator(".tool:visible").GetByRole(AriaRole.Button).ClickAsync();

        await Expect(Chat.Said(tab.Page)).ToContainTextAsync("Que dit Fabrice Dhume");
        await Expect(tab.Page.Locator(Chat.Field)).ToBeInViewportAsync();
        Assert.InRange(await VisibleHeightAsync(tab.Page), 128, 256);
    }

    private static Task<int> VisibleHeightAsync(IPage page)
    {
        return page.EvaluateAsync<int>(
            """
            (() => {
              const { top, bottom } = document.querySelector('#transcript').getBoundingClientRect();
              return Math.round(Math.min(bottom, innerHeight) - Math.max(top, 0));
            })()
            """);
    }
}
