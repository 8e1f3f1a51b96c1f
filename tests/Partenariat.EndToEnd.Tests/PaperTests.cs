using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>A conversation and an answer on paper, whatever the colours of the screen.</summary>
[Collection(TheatreCollection.Name)]
public sealed class PaperTests(Theatre theatre)
{
    private const string Question = "quelle différence entre réseau et partenariat ?";
    private const string Black = "rgb(0, 0, 0)";

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Conversation_Printed_IsBlackOnWhite(ColorScheme colors)
    {
        await using var tab = await theatre.OpenAsync(colors: colors);
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Question);
        var card = Chat.Answer(tab.Page, "Selon Roland Fonteneau");
        await Expect(card).ToBeVisibleAsync();

        await PrintAsync(tab.Page);

        await Expect(Chat.Said(tab.Page).GetByText(Question)).ToHaveCSSAsync("color", Black);
        await Expect(card.GetByRole(AriaRole.Heading).First).ToHaveCSSAsync("color", Black);
        await Expect(card.GetByText("Le travail en réseaux repose").First).ToHaveCSSAsync("color", Black);
        await Expect(tab.Page.Locator(Chat.Field)).ToBeHiddenAsync();
        await Expect(tab.Page.GetByText("Conversation imprimée le")).ToContainTextAsync(theatre.Bot);
    }

    [Fact]
    public async Task Panel_Printed_HasNothingToPress()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/embed");

        await PrintAsync(tab.Page);

        await Expect(tab.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(tab.Page.Locator("h1")).ToHaveCSSAsync("color", Black);
    }

    [Fact]
    public async Task Answer_Printed_TellsItsAddressAndItsDay()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Bot}/question?q=réseau");
        await Expect(tab.Page.GetByText("Réponse du")).ToBeHiddenAsync();

        await PrintAsync(tab.Page);

        await Expect(tab.Page.GetByText("Réponse du")).ToContainTextAsync($"{theatre.Bot}/question?q=r%C3%A9seau");
    }

    private static async Task PrintAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
    }
}
