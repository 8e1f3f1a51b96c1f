using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>The parts of the chat that a visitor sees and touches, whether the page or Web Chat draws them.</summary>
internal static class Chat
{
    /// <summary>Where one asks.</summary>
    public const string Field = "#question";

    /// <summary>Where one asks, once the page can take the question itself.</summary>
    public const string ReadyField = "#question[maxlength='10000']";

    /// <summary>What the bot has answered.</summary>
    public const string AllAnswers = "#transcript:not([hidden]) .answer-frame, #webchat:not([hidden]) .answer-frame";

    /// <summary>What the visitor has said.</summary>
    public const string AllSaid = "#transcript:not([hidden]) .asked, #webchat:not([hidden]) .webchat__bubble--from-user";

    /// <summary>Opens the page of the chat, ready for questions.</summary>
    public static async Task OpenAsync(IPage page, string bot)
    {
        await page.GotoAsync(bot);
        await Expect(page.Locator(ReadyField)).ToBeVisibleAsync();
    }

    /// <summary>Types a question and sends it.</summary>
    public static async Task AskAsync(IPage page, string question)
    {
        await page.Locator(ReadyField).FillAsync(question);
        await page.Locator(Field).PressAsync("Enter");
    }

    /// <summary>Types a question in the panel of another site and sends it.</summary>
    public static async Task AskAsync(IFrameLocator panel, string question)
    {
        await panel.Locator(ReadyField).FillAsync(question);
        await panel.Locator(Field).PressAsync("Enter");
    }

    /// <summary>Waits until Web Chat has taken over from the page: from the second question after its arrival on.</summary>
    public static async Task BringWebChatAsync(IPage page)
    {
        await AskAsync(page, "bonjour");
        await Expect(Answers(page)).ToHaveCountAsync(1);
        await page.WaitForFunctionAsync("() => window.WebChat !== undefined");
        await AskAsync(page, "merci");
        await Expect(page.Locator("#webchat .answer-frame")).ToHaveCountAsync(2);
    }

    /// <summary>All answers.</summary>
    public static ILocator Answers(IPage page)
    {
        return page.Locator(AllAnswers);
    }

    /// <summary>The first answer that holds these words.</summary>
    public static ILocator Answer(IPage page, string words)
    {
        return Answers(page).Filter(new LocatorFilterOptions { HasText = words }).First;
    }

    /// <summary>What the visitor has said.</summary>
    public static ILocator Said(IPage page)
    {
        return page.Locator(AllSaid);
    }

    /// <summary>Where the page says how the line is.</summary>
    public static ILocator State(IPage page)
    {
        return page.Locator("#line-state");
    }

    /// <summary>Everything at which the page speaks of a failure.</summary>
    public static ILocator Complaints(IPage page)
    {
        return page.Locator("#line-state:visible").Or(page.GetByText("Échec de l’envoi"));
    }
}
