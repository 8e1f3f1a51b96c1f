using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>The parts of the chat that a visitor sees and touches.</summary>
internal static class Chat
{
    public const string SendBox = "[data-id=webchat-sendbox-input]";

    /// <summary>Opens the page of the chat and waits for the bot's greeting.</summary>
    public static async Task OpenAsync(IPage page, string bot)
    {
        await page.GotoAsync(bot);
        await Expect(page.Locator(".ac-adaptiveCard")).ToBeVisibleAsync();
    }

    /// <summary>Types a question and sends it.</summary>
    public static async Task AskAsync(IPage page, string question)
    {
        await page.Locator(SendBox).FillAsync(question);
        await page.Locator(SendBox).PressAsync("Enter");
    }

    /// <summary>The first card that holds these words.</summary>
    public static ILocator Card(IPage page, string words)
    {
        return page.Locator(".ac-adaptiveCard").Filter(new LocatorFilterOptions { HasText = words }).First;
    }

    /// <summary>What the visitor has said.</summary>
    public static ILocator Said(IPage page)
    {
        return page.Locator(".webchat__bubble--from-user");
    }

    /// <summary>Everything at which the page speaks of a failure.</summary>
    public static ILocator Complaints(IPage page)
    {
        return page.Locator("#chat-error:visible").Or(page.GetByText("Échec de l’envoi"));
    }
}
