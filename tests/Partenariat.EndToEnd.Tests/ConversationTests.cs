using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>Questions and answers in the web chat of the page.</summary>
[Collection(TheatreCollection.Name)]
public sealed class ConversationTests(Theatre theatre)
{
    private const string Question = "quelle différence entre réseau et partenariat ?";

    [Fact]
    public async Task Contrast_OfAnotherAuthor_TakesThePlaceOfTheFirstInTheSameAnswer()
    {
        await using var tab = await theatre.OpenAsync();
        await AskAsync(tab.Page, Question);
        var answer = Chat.Answer(tab.Page, "Réseau / partenariat");
        await Expect(answer.GetByText("Le travail en réseaux repose essentiellement sur une dynamique d'acteurs.")).ToBeVisibleAsync();

        await answer.GetByText("Evelyne Simondi", new LocatorGetByTextOptions { Exact = true }).ClickAsync();

        await Expect(answer.GetByText("Il fonctionne sur un principe de complémentarité")).ToBeVisibleAsync();
        await Expect(answer.GetByText("Le travail en réseaux repose essentiellement")).ToBeHiddenAsync();
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        tab.AssertNoComplaint();
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(560, true)]
    [InlineData(390, false)]
    public async Task Contrast_WhereTheWidthAllows_SetsTheNotionsSideBySide(int width, bool areSideBySide)
    {
        await using var tab = await theatre.OpenAsync(width, 800);
        await AskAsync(tab.Page, Question);
        var cells = Chat.Answer(tab.Page, "Réseau / partenariat").Locator("tbody tr").First.GetByRole(AriaRole.Cell);

        var one = (await cells.First.BoundingBoxAsync())!;
        var other = (await cells.Nth(1).BoundingBoxAsync())!;

        Assert.Equal(areSideBySide, Math.Abs(one.Y - other.Y) < 1);
        Assert.Equal(areSideBySide, one.X + one.Width <= other.X + 1);
    }

    [Fact]
    public async Task Contrast_OnALaptop_IsReadWithinAScreenAndAHalf()
    {
        await using var tab = await theatre.OpenAsync(1280, 800);
        await AskAsync(tab.Page, Question);
        var answer = Chat.Answer(tab.Page, "Réseau / partenariat");
        await Expect(answer).ToBeVisibleAsync();

        var top = (await answer.BoundingBoxAsync())!.Y;
        var table = (await answer.Locator("table").First.BoundingBoxAsync())!;
        var screen = (await tab.Page.Locator("#transcript").BoundingBoxAsync())!.Height;

        Assert.InRange(table.Y + table.Height - top, 100, 1.5 * screen);
    }

    [Fact]
    public async Task Button_PressedTwice_IsAskedOnce()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);

        await tab.Page.Locator(".examples button").Last.DblClickAsync(new LocatorDblClickOptions { Force = true });
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        await Chat.Answers(tab.Page).Locator(".chip[data-ask]").First.DblClickAsync();

        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(2);
        await Expect(Chat.Said(tab.Page)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Page_OfALongAnswer_IsAskedForInItsOwnWords()
    {
        await using var tab = await theatre.OpenAsync();
        await AskAsync(tab.Page, "c’est quoi le partenariat ?");

        await Chat.Answers(tab.Page).GetByText("Toutes les définitions").ClickAsync();

        await Expect(Chat.Said(tab.Page).Last).ToContainTextAsync("Toutes les définitions");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Words_OfTheDossier_AreShownLetterForLetter()
    {
        await using var tab = await theatre.OpenAsync();

        await AskAsync(tab.Page, "que dit Fonteneau de la convention ?");

        // Straight apostrophes and three points, not the curly ones and the single sign of Web Chat's Markdown.
        await Expect(Chat.Answer(tab.Page, "l'institution le remplace")).ToContainTextAsync("sur des projets flous. (...)");
    }

    [Fact]
    public async Task Link_OfACard_LeadsToThePassageInTheDossier()
    {
        await using var tab = await theatre.OpenAsync();
        await AskAsync(tab.Page, "que dit Fonteneau de la convention ?");
        var link = Chat.Answer(tab.Page, "l'institution le remplace").GetByText("Voir dans le dossier").First;

        var dossier = await tab.Page.Context.RunAndWaitForPageAsync(() => link.ClickAsync());

        await Expect(dossier.Locator(":target")).ToContainTextAsync("Si un acteur part, l'institution le remplace.");
    }

    [Fact]
    public async Task PermanentLink_OfAFollowUp_LeadsToTheSameAnswerWithoutAConversation()
    {
        await using var tab = await theatre.OpenAsync();
        await AskAsync(tab.Page, "c’est quoi le partenariat ?");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        await Chat.AskAsync(tab.Page, "et la coopération ?");
        var link = Chat.Answer(tab.Page, "La coopération n'a pas l'éclat").GetByText("Lien permanent");

        var page = await tab.Page.Context.RunAndWaitForPageAsync(() => link.ClickAsync());

        await Expect(page.Locator("h1")).ToHaveTextAsync("et la coopération ?");
        await Expect(page.Locator(".answer")).ToContainTextAsync("La coopération n'a pas l'éclat");
    }

    [Fact]
    public async Task Example_Pressed_IsAskedInTheConversation()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        var example = tab.Page.Locator(".examples button").First;

        await example.ClickAsync();

        await Expect(Chat.Said(tab.Page)).ToContainTextAsync(await example.InnerTextAsync());
    }

    [Fact]
    public async Task Picker_OfTwoNotions_AsksTheirDifference()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await tab.Page.GetByText("Comparer deux notions").ClickAsync();
        await tab.Page.GetByLabel("La première").SelectOptionAsync("réseau");
        await tab.Page.GetByLabel("L’autre").SelectOptionAsync("coopération");

        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Comparer", Exact = true }).ClickAsync();

        await Expect(Chat.Said(tab.Page)).ToContainTextAsync("Quelle différence entre le réseau et la coopération");
    }

    [Fact]
    public async Task Conversation_AfterAReload_IsStillThere()
    {
        await using var tab = await theatre.OpenAsync();
        await AskAsync(tab.Page, Question);
        await Expect(Chat.Answer(tab.Page, "Selon Roland Fonteneau")).ToBeVisibleAsync();

        await tab.Page.ReloadAsync();

        await Expect(Chat.Answer(tab.Page, "Selon Roland Fonteneau")).ToBeVisibleAsync();
    }

    private async Task AskAsync(IPage page, string question)
    {
        await Chat.OpenAsync(page, theatre.Bot);
        await Chat.AskAsync(page, question);
    }
}
