using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>The page that checks every quotation of a paper, in a browser.</summary>
[Collection(TheatreCollection.Name)]
public sealed class PaperCheckTests(Theatre theatre)
{
    private const string Exact = "Selon Lahary (2007), « le partenariat, c'est l'altérité ».";
    private const string Wrong = "Comme le dit Damon, « le partenariat ne se décrète pas ».";
    private const string Bibliography = "Bibliographie\n\nMORIN Edgar, « La Méthode », Seuil, 1977.";
    private const string Paper = $"{Exact}\n\n{Wrong}\n\n{Bibliography}";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Paste_GivesAReport_WithScriptsAndWithout(bool javaScript)
    {
        await using var tab = await theatre.OpenAsync(javaScript: javaScript);
        await SendAsync(tab.Page, Paper);

        await Expect(tab.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Le bilan" })).ToContainTextAsync("1 mal attribuée et 1 exacte");
        await Expect(tab.Page.Locator("article.sheet")).ToHaveCountAsync(1);
        await Expect(tab.Page.Locator("details.sheet")).ToHaveCountAsync(1);
        await Expect(tab.Page.GetByText("le dossier ne connaît pas cet ouvrage")).ToBeVisibleAsync();
        tab.AssertNoComplaint();
    }

    [Fact]
    public async Task File_GivesTheSameReport()
    {
        await using var tab = await theatre.OpenAsync();
        await tab.Page.GotoAsync($"{theatre.Bot}/verifier");
        await tab.Page.GetByLabel("Ou un fichier").SetInputFilesAsync(
            new FilePayload { Name = "travail.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Paper) });
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vérifier les citations" }).ClickAsync();

        await Expect(tab.Page.Locator(".paper-summary")).ToContainTextAsync("1 mal attribuée et 1 exacte");
    }

    [Fact]
    public async Task MarkInTheText_LeadsToItsSheet_AndOpensIt()
    {
        await using var tab = await theatre.OpenAsync();
        await SendAsync(tab.Page, Paper);

        await tab.Page.Locator("mark.good a").ClickAsync();

        await Expect(tab.Page.Locator("details.sheet .verdict")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task LongText_IsFolded_AndUnfoldsToItsEnd()
    {
        await using var tab = await theatre.OpenAsync();
        await SendAsync(tab.Page, string.Concat(Enumerable.Repeat($"{Exact}\n\nUn paragraphe de plus, sans citation.\n\n", 40)) + "Voilà la fin du travail.");
        var words = tab.Page.Locator(".paper-text .words");
        var folded = (await words.BoundingBoxAsync())!.Height;

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lire la suite" }).ClickAsync();

        await Expect(words.GetByText("Voilà la fin du travail.")).ToBeVisibleAsync();
        Assert.True((await words.BoundingBoxAsync())!.Height > folded);
    }

    [Fact]
    public async Task Report_AsJson_IsDownloaded()
    {
        await using var tab = await theatre.OpenAsync();
        await SendAsync(tab.Page, Paper);

        var download = await tab.Page.RunAndWaitForDownloadAsync(() =>
            tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Télécharger en JSON" }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var json = await JsonDocument.ParseAsync(stream);

        Assert.Equal("citations.json", download.SuggestedFilename);
        Assert.Equal(
            ["exact", "misattributed", "unchecked"],
            json.RootElement.GetProperty("quotations").EnumerateArray().Select(quotation => quotation.GetProperty("verdict").GetString()));
    }

    [Fact]
    public async Task Report_Printed_IsWholeAndHasNothingToPress()
    {
        await using var tab = await theatre.OpenAsync(colors: ColorScheme.Dark);
        await SendAsync(tab.Page, Paper);

        await tab.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(tab.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(tab.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Le bilan" })).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    [Fact]
    public async Task LongPasteInTheChat_OffersThePage_WhichTakesAllOfIt()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await tab.Page.Locator(Chat.Field).EvaluateAsync(
            """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            string.Concat(Enumerable.Repeat($"{Wrong} ", 300)) + Exact);

        var report = await tab.Page.Context.RunAndWaitForPageAsync(() =>
            tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vérifier toutes ses citations" }).ClickAsync());

        await Expect(report.Locator(".paper-summary")).ToContainTextAsync("300 mal attribuées et 1 exacte");
    }

    private async Task SendAsync(IPage page, string paper)
    {
        await page.GotoAsync($"{theatre.Bot}/verifier");
        await page.GetByLabel("Le texte du travail").FillAsync(paper);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vérifier les citations" }).ClickAsync();
        await Expect(page.Locator(".paper-summary")).ToBeVisibleAsync();
    }
}
