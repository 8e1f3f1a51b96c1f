using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>From an answer to one's own text in one press.</summary>
[Collection(TheatreCollection.Name)]
public sealed class CitingTests(Theatre theatre)
{
    private const string About = "que dit Fonteneau de la convention ?";
    private const string Words = "C'est là nous semble-t-il la vertu";
    private const string Reference = "FONTENEAU Roland, «\u00A0Travailler ensemble\u00A0»";

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // As where a site has no TLS: there browsers have no clipboard for scripts.
    public async Task Quotation_Copied_ComesWithItsReferenceAndItsItalics(bool hasClipboard)
    {
        await using var tab = await OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        if (!hasClipboard)
        {
            await tab.Page.EvaluateAsync("Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error()) })");
        }

        await Chat.AskAsync(tab.Page, About);
        var copy = tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copier la citation" }).First;
        await copy.ClickAsync();

        await Expect(tab.Page.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "Copié" })).ToHaveCountAsync(1);
        var text = await ClipboardAsync(tab.Page, "text/plain");
        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.Contains("\n" + Reference, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Copier", text, StringComparison.Ordinal);
        Assert.Contains("<i>Doc’ANIMATION en gérontologie</i>", await ClipboardAsync(tab.Page, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reference_Copied_IsTheReferenceAndNothingElse()
    {
        await using var tab = await OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, About);
        await Chat.Answers(tab.Page).Locator("summary").First.ClickAsync();

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copier l’appel dans le texte" }).First.ClickAsync();
        await Expect(tab.Page.Locator("[data-told='Copié']")).ToHaveCountAsync(1);

        Assert.Equal("(Fonteneau, 2007, p.\u00A0111)", await ClipboardAsync(tab.Page, "text/plain"));
    }

    [Fact]
    public async Task File_OfAReference_IsDownloadedByItsName()
    {
        await using var tab = await OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, About);
        await Chat.Answers(tab.Page).Locator("summary").First.ClickAsync();

        var download = await tab.Page.RunAndWaitForDownloadAsync(
            () => tab.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "RIS" }).First.ClickAsync());

        Assert.EndsWith(".ris", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Conversation_Selected_CopiesItsOwnWordsOnly(bool webChat)
    {
        await using var tab = await OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        if (webChat)
        {
            await Chat.BringWebChatAsync(tab.Page);
        }

        await Chat.AskAsync(tab.Page, About);
        await Expect(Chat.Answer(tab.Page, "Roland Fonteneau")).ToBeVisibleAsync();
        await tab.Page.EvaluateAsync("id => getSelection().selectAllChildren(document.getElementById(id))", webChat ? "webchat" : "transcript");
        await tab.Page.Keyboard.PressAsync("Control+C");

        var text = await ClipboardAsync(tab.Page, "text/plain");
        Assert.Contains(Words, text, StringComparison.Ordinal);
        foreach (var foreign in new[] { "Copier", "Citer", "Voir dans le dossier", "Vous avez dit", "pièce jointe", "Bot joint", "Envoyé" })
        {
            Assert.DoesNotContain(foreign, text, StringComparison.Ordinal);
        }
    }

    private async Task<WatchedPage> OpenAsync()
    {
        var tab = await theatre.OpenAsync();
        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        return tab;
    }

    private static Task<string> ClipboardAsync(IPage page, string type)
    {
        return page.EvaluateAsync<string>(
            "async type => { const [item] = await navigator.clipboard.read(); return (await item.getType(type)).text(); }", type);
    }
}
