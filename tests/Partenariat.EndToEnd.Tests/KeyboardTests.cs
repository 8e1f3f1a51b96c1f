using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The keyboard, and what it points at, in the panel and in cards.</summary>
[Collection(TheatreCollection.Name)]
public sealed class KeyboardTests(Theatre theatre)
{
    private const string About = "que dit Fonteneau de la convention ?";

    [Fact]
    public async Task Escape_InAToolOfThePanel_ClosesTheToolFirst()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        await tab.Page.GetByRole(AriaRole.Button).ClickAsync();
        var panel = tab.Page.FrameLocator("iframe");
        await panel.Locator(Chat.ReadyField).WaitForAsync();
        await panel.Locator("[aria-controls=verifier]").ClickAsync();
        await Expect(panel.GetByLabel("Le texte à vérifier")).ToBeFocusedAsync();

        await panel.GetByLabel("Le texte à vérifier").PressAsync("Escape");
        await Expect(panel.GetByLabel("Le texte à vérifier")).ToBeHiddenAsync();
        await Expect(panel.Locator("[aria-controls=verifier]")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");

        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Form_OfThePanel_LeavesTheKeyboardWhereOneAsks()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/embed");
        await tab.Page.Locator("[aria-controls=verifier]").ClickAsync();
        await tab.Page.GetByLabel("Le texte à vérifier").FillAsync("Le partenariat, c’est reconnaître l’altérité");

        await tab.Page.GetByLabel("Le texte à vérifier").PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Page.Locator(Chat.Field)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Field_WithShiftAndEnter_TakesALineMore()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await tab.Page.Locator(Chat.Field).FillAsync("deux");

        await tab.Page.Locator(Chat.Field).PressAsync("Shift+Enter");

        await Expect(tab.Page.Locator(Chat.Field)).ToHaveValueAsync("deux\n");
    }

    [Fact]
    public async Task Links_OfAnAnswer_AreLargeEnoughAndSayWhatTheyAreAbout()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Chat.AskAsync(tab.Page, About);

        await Expect(tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copier la citation, Fonteneau 2007, p. 111" }).First).ToBeVisibleAsync();
        await Expect(Chat.Answers(tab.Page).Locator("summary").First).ToHaveTextAsync("Citer Fonteneau 2007, p. 111");
        var link = tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Voir dans le dossier, p." }).First;
        await Expect(link).ToContainTextAsync("Fonteneau 2007, p. 111");
        Assert.InRange((await link.BoundingBoxAsync())!.Height, 24, 48);
    }
}
