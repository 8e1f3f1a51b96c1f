using System.Net;
using System.Text.Json.Nodes;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Papers;

/// <summary>The page that checks a whole paper, without JavaScript.</summary>
public sealed class PaperPageTests(BotApplication application) : IClassFixture<BotApplication>
{
    private const string Paper = """
        Selon Damon, « il n'y a pas un, mais des partenariats » (Damon, 2008).
        Comme le dit Merini : « il n'y a pas un, mais des partenariats ».
        On lit aussi que « la confiance se construit dans la durée et par le travail commun des équipes » (Glarner, 2007).
        La coopération n'a pas l'éclat que lui donne le discours tenu sur elle. <script>alert(1)</script>
        Bibliographie
        DAMON Julien, « Le partenariat, Retour sur une notion d'un quart de siècle », Revue de droit sanitaire et social, 2008.
        BOURDIEU Pierre, La misère du monde, Seuil, 1993.
        """;

    [Fact]
    public async Task Report_OnAPastedText_TellsOfEveryQuotationTheWorstFirst()
    {
        var page = await ReadAsync(await SendAsync(Field("texte", Paper)));

        Assert.Contains("1 absente du dossier, 1 mal attribuée et 1 exacte mais à la référence à revoir", page, StringComparison.Ordinal);
        Assert.Contains("vous indiquez 2008, le dossier donne 2009", page, StringComparison.Ordinal);
        Assert.Contains("vous les attribuez à Merini", page, StringComparison.Ordinal);
        Assert.Contains("sans guillemets", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AsJson_HasEveryQuotationWhatIsCopiedAndTheBibliography()
    {
        var response = await SendAsync(File(PaperFiles.Word(Paper.Split('\n'))), Field("format", "json"));

        var report = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(["exact", "misattributed", "not-found", "unchecked"], report["quotations"]!.AsArray().Select(quotation => (string?)quotation!["verdict"]));
        Assert.Equal("Fabrice Dhume", (string?)Assert.Single(report["copied"]!.AsArray())!["authors"]);
        Assert.Equal(
            ["Année : vous indiquez 2008, le dossier donne 2009.", "Non vérifiable : le dossier ne connaît pas cet ouvrage."],
            report["bibliography"]!.AsArray().Select(work => ((string?)work!["verdict"])!.Replace('\u00A0', ' ')));
    }

    [Fact]
    public async Task Report_AsCsv_HasNoCellThatASpreadsheetWouldRun()
    {
        var response = await SendAsync(Field("texte", "Voici « =HYPERLINK(\"a\") et encore quelques mots de plus » dans le texte."), Field("format", "csv"));

        var table = await response.Content.ReadAsStringAsync();
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"'=HYPERLINK", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnreadableFile_LeadsBackToTheFormWithAReason()
    {
        var response = await SendAsync(File([0x89, 0x50, 0x4E, 0x47]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Contains("une image", await ReadAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RiskyCut_IsSaidInPageTableAndJson_AndCountedApart()
    {
        const string Cut = "Lahary est clair : « Le partenariat ce n'est pas (…) l'altérité. »";
        var page = await ReadAsync(await SendAsync(Field("texte", Cut)));
        var table = await (await SendAsync(Field("texte", Cut), Field("format", "csv"))).Content.ReadAsStringAsync();
        var json = JsonNode.Parse(await (await SendAsync(Field("texte", Cut), Field("format", "json"))).Content.ReadAsStringAsync())!;

        Assert.Contains("1 exacte avec une coupe à relire", page, StringComparison.Ordinal);
        Assert.Contains("exacte, avec une coupe à relire", table, StringComparison.Ordinal);
        Assert.Equal("end-of-sentence,negation,more-than-kept", (string?)json["quotations"]![0]!["cutRisks"]);
    }

    [Fact]
    public async Task TitlesOfWorks_AreListedApart_AndNoQuotationIsNumberedAfterThem()
    {
        const string Titles = "FONTENEAU Roland, « Travailler ensemble », Doc'Animation, 2007.\n\nSelon Lahary, « le partenariat, c'est l'altérité ».";
        var page = await ReadAsync(await SendAsync(Field("texte", Titles)));

        Assert.Contains("Des titres d’ouvrages entre guillemets", page, StringComparison.Ordinal);
        Assert.Contains("id=\"citation-1\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"citation-2\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dossier")]
    [InlineData("/question")]
    [InlineData("/verifier")]
    [InlineData("/confidentialite")]
    public async Task EveryPage_LeadsToTheOthersByOneNavigation(string path)
    {
        var page = await application.Browse().GetStringAsync(path);

        Assert.All(["href=\"/\"", "href=\"/verifier\"", "href=\"/dossier\""], link => Assert.Contains(link, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_IsKeptByNoCache()
    {
        Assert.True((await SendAsync(Field("texte", Paper))).Headers.CacheControl?.NoStore);
    }

    private static (HttpContent Content, string Name, string? File) Field(string name, string value)
    {
        return (new StringContent(value), name, null);
    }

    private static (HttpContent Content, string Name, string? File) File(byte[] content)
    {
        return (new ByteArrayContent(content), "fichier", "travail.docx");
    }

    private static async Task<string> ReadAsync(HttpResponseMessage response)
    {
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(params (HttpContent Content, string Name, string? File)[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (content, name, file) in parts)
        {
            if (file is null)
            {
                form.Add(content, name);
            }
            else
            {
                form.Add(content, name, file);
            }
        }

        return await application.Browse().PostAsync("/verifier", form);
    }
}
