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
        await Expect(panel.Locator(".ac-adaptiveCard")).ToBeVisibleAsync();
        await panel.GetByText("Demander autrement").ClickAsync();
        await panel.GetByText("Vérifier une citation").ClickAsync();
        await panel.GetByLabel("Le texte à vérifier").FillAsync("Le partenariat, c’est reconnaître l’altérité");

        await panel.GetByLabel("Le texte à vérifier").PressAsync("Escape");
        await Expect(panel.GetByLabel("Le texte à vérifier")).ToBeHiddenAsync();
        await Expect(panel.GetByText("Vérifier une citation")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(panel.GetByText("Demander autrement")).ToBeFocusedAsync();
        await tab.Page.Keyboard.PressAsync("Escape");

        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Form_OfThePanel_LeavesTheKeyboardWhereOneAsks()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, $"{theatre.Bot}/embed");
        await tab.Page.GetByText("Demander autrement").ClickAsync();
        await tab.Page.GetByText("Vérifier une citation").ClickAsync();
        await tab.Page.GetByLabel("Le texte à vérifier").FillAsync("Le partenariat, c’est reconnaître l’altérité");

        await tab.Page.GetByLabel("Le texte à vérifier").PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Page.Locator(Chat.SendBox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Link_OfACard_IsLargeEnoughAndShowsItsWholeRing()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, About);
        var link = tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Voir dans le dossier, p." }).First;

        await Expect(link).ToBeVisibleAsync();

        Assert.InRange((await link.BoundingBoxAsync())!.Height, 24, 48);
        await link.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Shift+Tab");
        // A ring that lies inside the link is not cut off by what holds it.
        await Expect(link).ToHaveCSSAsync("outline-offset", "-3px");
    }

    [Fact]
    public async Task Button_ThatCites_SaysWhat()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await Chat.AskAsync(tab.Page, About);

        await Expect(tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Citer" }).First)
            .ToHaveAccessibleDescriptionAsync("Citer Fonteneau 2007, p. 111");
    }
}
