using System.Net;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Pages;

/// <summary>Answers without JavaScript, as semantic HTML.</summary>
public sealed class QuestionPageTests(BotApplication application) : IClassFixture<BotApplication>
{
    [Fact]
    public async Task Contrast_OnThePage_IsATableWithHeadersAndQuotations()
    {
        var page = await AskAsync("q=quelle différence entre réseau et partenariat ?");

        Assert.Contains("<h1>quelle différence entre réseau et partenariat\u202F?</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" role=\"columnheader\">Réseau</th>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" role=\"rowheader\"><span role=\"heading\" aria-level=\"4\">Fondement</span></th>", page, StringComparison.Ordinal);
        Assert.Contains("Le travail en réseaux repose essentiellement sur une dynamique d'acteurs.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<blockquote><p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contrasts_OfSeveralAuthors_AreAllOnThePageToChooseFrom()
    {
        var page = await AskAsync("q=quelle différence entre réseau et partenariat ?&page=2");

        Assert.Contains("value=\"1\" checked", page, StringComparison.Ordinal);
        Assert.Contains("Le travail en réseaux repose essentiellement", page, StringComparison.Ordinal);
        Assert.Contains("Il fonctionne sur un principe de complémentarité", page, StringComparison.Ordinal);
        Assert.DoesNotContain("page=3", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definition_OnThePage_IsAQuotationThatLeadsToTheDossier()
    {
        var page = await AskAsync("q=c’est quoi le partenariat");

        Assert.Contains("<blockquote class=\"words\" cite=\"/dossier/def-officielle#def-officielle\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notion=le réseau&autre=la coopération", "Quelle différence entre le réseau et la coopération\u202F?")]
    [InlineData("auteur=Julien Damon", "Que dit Julien Damon\u202F?")]
    [InlineData("citation=« il n'y a pas de confusion de compétences »", "Vérifier la citation\u00A0: «\u00A0il n'y a pas de confusion de compétences\u00A0»")]
    public async Task Form_OfThePage_BecomesAQuestionInWords(string fields, string question)
    {
        Assert.Contains($"<h1>{question}</h1>", await AskAsync(fields), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotation_WithAWordChanged_ShowsWhichOne()
    {
        var page = await AskAsync("citation=Il n'y a pas de partenariat avec un conventionnement précis définissant le cadre d'action");

        Assert.Contains("<del>avec</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins>sans</ins>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongAnswer_OnItsNextPage_ShowsOtherPassages()
    {
        var first = await AskAsync("q=c’est quoi le partenariat ?");
        var second = await AskAsync("q=c’est quoi le partenariat ?&page=2");

        Assert.Contains("&page=2", first, StringComparison.Ordinal);
        Assert.Contains("Coopération entre des personnes ou des institutions", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Coopération entre des personnes ou des institutions", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_ThatFollowsOnAnother_IsReadInItsLight()
    {
        var page = await AskAsync("q=c’est quoi le partenariat ?&q=et la coopération ?");

        Assert.Contains("<h1>et la coopération\u202F?</h1>", page, StringComparison.Ordinal);
        Assert.Contains("À la suite de : « c’est quoi le partenariat ? »", page, StringComparison.Ordinal);
        Assert.Contains("La coopération n'a pas l'éclat que lui donne le discours tenu sur elle", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooManyQuestions_OfOneAddress_GetAPageThatSaysToWait()
    {
        using var strict = new BotApplication().With("Questions:AddressPerMinute", "1");
        using var client = strict.Browse();
        using var first = await client.GetAsync("/question?q=réseau");

        using var second = await client.GetAsync("/question?q=réseau");

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.True(second.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
        Assert.Contains("<h1>Trop de demandes</h1>", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=%20%20")]
    public async Task Page_WithoutAQuestion_OffersTheForms(string query)
    {
        var page = await AskAsync(query);

        Assert.Contains("<h1>Poser une question</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<article", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReferenceInAFormat_IsABlockToCopy()
    {
        var page = await AskAsync("q=Cite+Dhume+2001+en+BibTeX");

        Assert.Contains("<pre class=\"reference\" tabindex=\"0\"><code>@book{dhume-2001,", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")] // HTML
    [InlineData("partenariat AND (")] // The syntax of the index
    [InlineData("*")]
    [InlineData("\u0000\u0007\uFEFF")] // Control characters
    public async Task HostileQuestion_GetsAnAnswerAndStaysText(string question)
    {
        var response = await application.Browse().GetAsync($"/question?q={Uri.EscapeDataString(question)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string query)
    {
        return WebUtility.HtmlDecode(await application.Browse().GetStringAsync(new Uri($"/question?{query}", UriKind.Relative)));
    }
}
