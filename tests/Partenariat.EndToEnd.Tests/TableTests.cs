using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>Notions side by side, as they are read on any screen and by ear.</summary>
[Collection(TheatreCollection.Name)]
public sealed class TableTests(Theatre theatre)
{
    private const string Two = "quelle différence entre réseau et partenariat ?";
    private const string Three = "coopération, coordination et collaboration : quelles différences ?";
    private const string Four = "information, consultation, concertation et partenariat ?";

    // The words of the first table in sight that stand on more than one line.
    private const string CutWords = """
        () => {
          const cut = [];
          const table = [...document.querySelectorAll('.contrast table')].find(table => table.getClientRects().length > 0);
          const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            for (const word of text.data.matchAll(/[^\s-]+/g)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) {
                cut.push(word[0]);
              }
            }
          }
          return cut;
        }
        """;

    [Theory]
    [InlineData(Two, 390, false)]
    [InlineData(Two, 560, true)]
    [InlineData(Two, 1920, true)]
    [InlineData(Three, 390, false)]
    [InlineData(Three, 560, true)]
    [InlineData(Three, 1280, true)]
    [InlineData(Four, 560, false)]
    [InlineData(Four, 1280, true)]
    public async Task Notions_WhereTheWidthAllows_AreColumnsWithoutACutWord(string question, int width, bool areColumns)
    {
        await using var tab = await theatre.OpenAsync(width, 800);
        await tab.Page.GotoAsync($"{theatre.Bot}/question?q={Uri.EscapeDataString(question)}");
        var heads = tab.Page.Locator(".contrast:visible thead").First;

        if (areColumns)
        {
            await Expect(heads).ToBeVisibleAsync();
        }
        else
        {
            await Expect(heads).ToBeHiddenAsync();
        }

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(CutWords));
        Assert.Equal(0, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }

    [Fact]
    public async Task Answer_HasHeadingsInLevels()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, Two);
        var answer = Chat.Answer(tab.Page, "Réseau / partenariat");

        await Expect(Heading(answer, "Réseau / partenariat", 2)).ToBeVisibleAsync();
        await Expect(Heading(answer, "Selon Roland Fonteneau", 3)).ToBeVisibleAsync();
        await Expect(Heading(answer, "Fondement", 4)).ToBeVisibleAsync();
        await Expect(answer.GetByRole(AriaRole.Rowheader, new LocatorGetByRoleOptions { Name = "Fondement" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Definitions_HaveTheNamesOfTheirAuthorsAsHeadings_AndAnAuthorsAnswerHasItOnce()
    {
        await using var tab = await theatre.OpenAsync();
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        await Chat.AskAsync(tab.Page, "c’est quoi la coopération ?");
        await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(1);
        await Expect(Heading(Chat.Answers(tab.Page).First, "Fabrice Dhume", 3).First).ToBeVisibleAsync();

        await Chat.AskAsync(tab.Page, "que dit Merini de la négociation ?");
        var answer = Chat.Answers(tab.Page).Nth(1);
        await Expect(Heading(answer, "Corinne Merini", 2)).ToBeVisibleAsync();

        await Expect(answer.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Corinne Merini" })).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("dossier")]
    [InlineData("verifier")]
    [InlineData("question")]
    public async Task Header_OnAPhone_IsOneLine(string path)
    {
        await using var tab = await theatre.OpenAsync(390, 844);
        await tab.Page.GotoAsync($"{theatre.Bot}/{path}");
        var header = tab.Page.Locator(".site-header");
        var brand = (await header.Locator(".brand").BoundingBoxAsync())!;

        Assert.InRange((await header.BoundingBoxAsync())!.Height, brand.Height, 1.5 * brand.Height);
        await Expect(header.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = path == "" ? "Lire le dossier" : "Poser une question" })).ToBeVisibleAsync();
    }

    private static ILocator Heading(ILocator answer, string name, int level)
    {
        return answer.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = name, Level = level, Exact = true });
    }
}
