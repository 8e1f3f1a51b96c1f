using System.Net;
using Partenariat.Bot.Asking;
using Partenariat.Bot.Tests.Hosting;
using Partenariat.Cards;
using Partenariat.Dialogs.Answers;

namespace Partenariat.Bot.Tests.Pages;

/// <summary>The dossier as it can be read.</summary>
public sealed class ReadingViewTests(BotApplication application) : IClassFixture<BotApplication>
{
    [Fact]
    public async Task Contents_ByDefault_LeadToEachPassageWithoutItsText()
    {
        var page = await ReadAsync(application, "/dossier");

        Assert.Contains("href=\"/dossier/fonteneau-convention#fonteneau-convention\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("les responsabilités et les résultats attendus", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_OnItsPage_IsQuotedWithItsReferenceAndItsPlace()
    {
        var page = await ReadAsync(application, "/dossier/fonteneau-convention");

        Assert.Contains("<figure class=\"passage quoted\" id=\"fonteneau-convention\">\n<blockquote", page, StringComparison.Ordinal);
        Assert.Contains("les responsabilités et les résultats attendus", page, StringComparison.Ordinal);
        Assert.Contains("FONTENEAU Roland, «\u00A0Travailler ensemble\u00A0», <cite>Doc’ANIMATION en gérontologie</cite>", page, StringComparison.Ordinal);
        Assert.Contains("Page 11 du dossier", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passage_OnItsPage_StandsBetweenItsNeighboursOnly()
    {
        var page = await ReadAsync(application, "/dossier/fonteneau-convention");

        Assert.Contains("id=\"fonteneau-partenariat\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"fonteneau-regle-dor\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"fonteneau-reseau\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InnerPassage_OnItsPage_HasAnAnchorInTheWordsOfTheOuterOne()
    {
        var page = await ReadAsync(application, "/dossier/inrp-1993");

        Assert.Contains("<span class=\"inner-passage\" id=\"inrp-1993\">le minimum d'action commune", page, StringComparison.Ordinal);
        Assert.Contains("cité par MERINI", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typo_OfTheOriginal_IsKeptAndMarkedAndExplained()
    {
        var page = await ReadAsync(application, "/dossier/dutoit-cooperation");

        Assert.Contains("à la fouis <span class=\"sic\">[<i lang=\"la\">sic</i>]</span>", page, StringComparison.Ordinal);
        Assert.Contains("lire «\u00A0à la fois\u00A0»", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_CalledByAPassage_StandsOnItsPage()
    {
        var page = await ReadAsync(application, "/dossier/brachet-relation-intro");

        Assert.Contains("<a role=\"doc-noteref\" href=\"#note-3\">", page, StringComparison.Ordinal);
        Assert.Contains("<div class=\"note\" role=\"note\" id=\"note-3\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Address_OfEachText_LeadsToItOnItsPageAndInTheWholeDossier()
    {
        await using var open = new BotApplication().With("ReadingView:FullText", "true");
        var whole = await ReadAsync(open, "/dossier");
        var edition = SharedEdition.Served.Edition;
        foreach (var id in edition.Texts.Where(text => text.ReadAt is null).Select(text => text.Id))
        {
            var anchor = $" id=\"{id}\"";
            Assert.Equal(2, (await ReadAsync(application, $"/dossier/{id}")).Split(anchor).Length);
            Assert.Equal(2, whole.Split(anchor).Length);
        }
    }

    [Fact]
    public async Task Address_OfAReferenceThatANoteGives_LeadsToThatNote()
    {
        var response = await application.Browse().GetAsync("/dossier/source-flahaut-2006");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/dossier/note-flahaut#note-flahaut", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task AddressInAnAnswer_OfEachText_HasAnAnchorOnThePageOfTheDossier(string fullText)
    {
        await using var site = new BotApplication().With("ReadingView:FullText", fullText);
        var page = await ReadAsync(site, "/dossier");
        var edition = SharedEdition.Served.Edition;
        var answer = new PassagesAnswer { Title = "Tout", Why = "", Passages = edition.Texts };

        foreach (var passage in AnswerJson.From(null, answer, new AnswerCards(edition).Render(answer, new CardOptions(CardHost.WebChat, PublicAddress: null)), "")["passages"]!.AsArray())
        {
            var address = passage!["url"]!.GetValue<string>().Split('#');

            Assert.Equal("/dossier", address[0]);
            Assert.Equal(2, page.Split($" id=\"{address[1]}\"").Length);
        }
    }

    [Fact]
    public async Task Note_OnItsOwnPage_StandsUnderTheTextThatCallsIt()
    {
        var page = await ReadAsync(application, "/dossier/note-11");

        Assert.Contains("href=\"#note-11\"", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("href=\"#note-11\"", StringComparison.Ordinal) < page.IndexOf("id=\"note-11\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vidalenc-definitions", "Transcription, ligne 626, déplacée après la ligne 616 (fin de la définition")] // moved
    [InlineData("brachet-relation-intro", "Transcription, ligne 47 : « Brachet³ », devenu « Brachet[3] » (appel de note).")] // emended
    [InlineData("vidalenc-solutions", "Transcription, ligne 661 : « ▶ », omis (seconde marque de liste).")] // left out
    [InlineData("note-13", "Transcription, ligne 269")] // in a note
    [InlineData("source-dutoit-2010", "Transcription, ligne 243")] // in a line that names a source
    public async Task Place_WhereTheEditionDiffers_GivesTheReadingOfTheTranscription(string id, string reading)
    {
        var page = await ReadAsync(application, $"/dossier/{id}");

        Assert.Contains(reading, page.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dossier/inconnu")]
    [InlineData("/dossier/%3Cscript%3E")]
    [InlineData("/dossier/fonteneau-convention/reference.exe")]
    [InlineData("/dossier/inconnu/reference.bib")]
    [InlineData("/cite/inconnu")]
    [InlineData("/cite/inconnu.ris")]
    [InlineData("/cite/fonteneau-2007.exe")]
    public async Task Address_OfNoPassage_IsNotFoundInFrench(string address)
    {
        var response = await application.Browse().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("Page introuvable", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reference_AtItsFormerAddress_LeadsToItsFile()
    {
        var response = await application.Browse().GetAsync("/dossier/fonteneau-convention/reference.bib");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/cite/fonteneau-convention.bib", response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/cite/fonteneau-convention", "(Fonteneau, 2007, p.\u00A0111)")]
    [InlineData("/cite/fonteneau-2007", "<cite>Doc’ANIMATION en gérontologie</cite>")]
    public async Task PageToCite_OfAPassageOrAWork_GivesItsReferenceAndItsFiles(string address, string words)
    {
        var page = await ReadAsync(application, address);

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}.ris\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bib", "application/x-bibtex", "@article{fonteneau-2007,")]
    [InlineData("ris", "application/x-research-info-systems", "TY  - JOUR")]
    [InlineData("json", "application/vnd.citationstyles.csl+json", "\"fonteneau-2007\"")]
    public async Task Reference_AsAFile_HasTheTypeThatToolsExpect(string extension, string type, string words)
    {
        var response = await application.Browse().GetAsync($"/cite/fonteneau-convention.{extension}");

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WholeDossier_WhereItMayBePublished_IsOnePageThatPassageAddressesLeadTo()
    {
        await using var open = new BotApplication().With("ReadingView:FullText", "true");

        var page = await ReadAsync(open, "/dossier");
        var passage = await open.Browse().GetAsync("/dossier/inrp-1993");

        Assert.Contains("les responsabilités et les résultats attendus", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"approches\">", page, StringComparison.Ordinal);
        Assert.Equal("/dossier#inrp-1993", passage.Headers.Location?.OriginalString);
    }

    private static async Task<string> ReadAsync(BotApplication application, string address)
    {
        return WebUtility.HtmlDecode(await application.Browse().GetStringAsync(address));
    }
}
