using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Partenariat.EndToEnd.Tests.Stage;
using static Microsoft.Playwright.Assertions;

namespace Partenariat.EndToEnd.Tests;

/// <summary>
/// Every page, in light and in dark, held against the rules that a program can check. In a theatre of its own, beside the other tests:
/// a third of their time.
/// </summary>
public sealed class AccessibilityTests(Theatre theatre) : IClassFixture<Theatre>
{
    private static readonly string[] s_questions =
    [
        "c’est quoi le partenariat ?",
        "quelle différence entre réseau et partenariat ?",
        "faut-il une convention pour parler de partenariat ?",
        "que dit Merini de la négociation ?",
        "« il n'y a pas de confusion de compétences, c'est la règle d'or du partenariat »",
        "Vérifier la citation : « Il n'y a pas de partenariat avec un conventionnement précis définissant le cadre d'action »",
        "Vérifier la citation : « le partenariat est une danse lunaire entre poissons rouges »",
        "quelle loi crée le comité départemental ?",
        "le partenariat dans le BTS ESF",
        "que lire sur le réseau ?",
        "un témoignage d’assistante sociale ?",
        "loi de 2002",
        "que dit le dossier du bitcoin ?",
        "bonjour",
    ];

    [Theory]
    [InlineData("dossier")]
    [InlineData("dossier/inrp-1993")]
    [InlineData("dossier/note-11")]
    [InlineData("dossier/source-dutoit-2010")]
    [InlineData("demo")]
    [InlineData("verifier")]
    [InlineData("confidentialite")]
    [InlineData("accessibilite")]
    [InlineData("conditions")]
    [InlineData("absente")]
    [InlineData("question")]
    [InlineData("question?q=quelle différence entre réseau et partenariat ?")]
    [InlineData("question?q=c’est quoi la coopération")]
    [InlineData("question?q=que lire sur le réseau ?")]
    [InlineData("question?q=quelle loi crée le comité départemental ?")]
    [InlineData("question?q=que dit le dossier du bitcoin ?")]
    [InlineData("question?q=faut-il une convention pour parler de partenariat ?")]
    [InlineData("question?citation=Il n'y a pas de partenariat avec un conventionnement précis définissant le cadre d'action")]
    public async Task Page_InLightAndInDark_BreaksNoRule(string path)
    {
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(colors: colors);
            await tab.Page.GotoAsync($"{theatre.Bot}/{path}");
            await AssertAccessibleAsync(tab.Page);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task ReportOnAPaper_BreaksNoRule(ColorScheme colors, int width)
    {
        await using var tab = await theatre.OpenAsync(width, colors: colors);
        await tab.Page.GotoAsync($"{theatre.Bot}/verifier");
        await tab.Page.GetByLabel("Le texte du travail").FillAsync(
            """
            Selon Lahary (2007), « le partenariat, c'est l'altérité ». Lahary : « Le partenariat ce n'est pas (…) l'altérité ».
            Comme le dit Damon, « le partenariat ne se décrète pas ». Il ajoute : « la confiance est une danse entre poissons rouges ».
            Un « mot ». La coopération n'a pas l'éclat que lui donne le discours tenu sur elle.
            Bibliographie
            MORIN Edgar, « La Méthode », Seuil, 1977.
            DAMON Julien, « Le partenariat, Retour sur une notion d'un quart de siècle », Revue de droit sanitaire et social, 2008.
            """);
        await tab.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Vérifier les citations" }).ClickAsync();
        await Expect(tab.Page.Locator(".paper-summary")).ToBeVisibleAsync();

        await AssertAccessibleAsync(tab.Page);
    }

    [Fact]
    public async Task WholeDossier_InLightAndInDark_BreaksNoRule()
    {
        using var open = await BotProcess.StartAsync("--ReadingView:FullText=true");
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(width: 360, colors: colors);
            await tab.Page.GotoAsync($"{open.Address}/dossier");
            await AssertAccessibleAsync(tab.Page);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("embed")]
    public async Task Chat_InLightAndInDark_BreaksNoRule(string path)
    {
        foreach (var colors in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var tab = await theatre.OpenAsync(colors: colors);
            await tab.Page.GotoAsync($"{theatre.Bot}/{path}");
            await Expect(tab.Page.Locator(Chat.ReadyField)).ToBeVisibleAsync();
            await AssertAccessibleAsync(tab.Page);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Cards_OfEveryKind_BreakNoRule(ColorScheme colors, int width)
    {
        await using var tab = await theatre.OpenAsync(width, colors: colors);
        await Chat.OpenAsync(tab.Page, theatre.Bot);
        foreach (var (index, question) in s_questions.Index())
        {
            await Chat.AskAsync(tab.Page, question);
            await Expect(Chat.Answers(tab.Page)).ToHaveCountAsync(index + 1);
        }

        await Chat.Answers(tab.Page).Locator("summary").First.ClickAsync();
        await Expect(Chat.Answers(tab.Page).GetByText("ISO 690").First).ToBeVisibleAsync();

        await AssertAccessibleAsync(tab.Page);
    }

    [Fact]
    public async Task Visitor_WithAKeyboardOnly_GetsFromTheLauncherToACitationAndBack()
    {
        await using var tab = await theatre.OpenAsync(motion: ReducedMotion.Reduce);
        await tab.Page.GotoAsync($"{theatre.Site}/simple");
        var panel = tab.Page.FrameLocator("iframe");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.Locator(Chat.ReadyField)).ToBeFocusedAsync();

        await tab.Page.Keyboard.TypeAsync("que dit Fonteneau de la convention ?");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.Locator(Chat.AllAnswers)).ToHaveCountAsync(1);

        // Back into the answer, as far as « Citer ».
        for (var press = 0; press < 15 && await panel.Locator("summary:focus").CountAsync() == 0; press++)
        {
            await tab.Page.Keyboard.PressAsync("Shift+Tab");
        }

        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(panel.GetByText("ISO 690").Last).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Expect(tab.Page.Locator("iframe")).ToBeHiddenAsync();
    }

    private static async Task AssertAccessibleAsync(IPage page)
    {
        Assert.Empty(Accessibility.Describe(await page.RunAxe(Accessibility.Rules)));
    }
}
