using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The whole way of a visitor in the other browser.</summary>
[Collection(TheatreCollection.Name)]
public sealed class FirefoxTests(Theatre theatre)
{
    private const string Cooperation = "c’est quoi la coopération ?";

    [Fact]
    public async Task Conversation_FromTheFirstQuestionToTheReferenceAndBackAfterAReload()
    {
        await using var tab = await theatre.OpenFirefoxAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        // A contrast, side by side, and another author in its place.
        await Chat.AskAsync(tab.Page, "quelle différence entre réseau et partenariat ?");
        var contrast = Chat.Answer(tab.Page, "Réseau / partenariat");
        var cells = contrast.Locator("table:visible tbody tr").First.Locator("td");
        await Expect(cells).ToHaveCountAsync(2);
        Assert.Equal((await cells.First.BoundingBoxAsync())!.Y, (await cells.Last.BoundingBoxAsync())!.Y, tolerance: 1);
        await contrast.GetByText("Evelyne Simondi", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await Expect(contrast.GetByText("Il fonctionne sur un principe de complémentarité")).ToBeVisibleAsync();

        // Web Chat takes over, with all that was said.
        await tab.Page.WaitForFunctionAsync("() => window.WebChat !== undefined");
        await Chat.AskAsync(tab.Page, Cooperation);
        await Expect(tab.Page.Locator("#webchat .answer-frame")).ToHaveCountAsync(2);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);

        // What follows is about it, and its reference is one press away.
        await Chat.AskAsync(tab.Page, "que dit Fonteneau de la convention ?");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(3);
        var last = Chat.Answers(tab.Page).Last;
        await last.Locator("summary").First.ClickAsync();
        await Expect(last.GetByText("ISO 690").First).ToBeVisibleAsync();
        await last.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copier la citation" }).First.ClickAsync();
        await Expect(tab.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "Copié" })).ToHaveCountAsync(1);

        await tab.Page.ReloadAsync();

        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(3);
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task Panel_OnAnotherSite_AnswersAndSurvivesALinkOfTheSite()
    {
        await using var tab = await theatre.OpenFirefoxAsync();
        await tab.Page.GotoAsync($"{theatre.Site}/foreign");
        await tab.Page.Locator("partenariat-bot button.launcher").ClickAsync();
        var panel = tab.Page.FrameLocator("iframe");
        await Expect(panel.Locator(Chat.AllAnswers)).ToHaveCountAsync(1);
        await Chat.AskAsync(panel, Cooperation);
        await Expect(panel.Locator(Chat.AllAnswers)).ToHaveCountAsync(2);

        await tab.Page.GetByText("Suite").ClickAsync();

        await Expect(panel.Locator(Chat.AllSaid)).ToHaveTextAsync(["C’est quoi, le partenariat ?", Cooperation]);
        await Expect(panel.Locator(Chat.AllAnswers)).ToHaveCountAsync(2);
        await panel.GetByRole(AriaRole.Button, new FrameLocatorGetByRoleOptions { Name = "Fermer la conversation" }).ClickAsync();
        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
        tab.AssertNoComplaint();
    }
}
