using System.Net;
using System.Text.RegularExpressions;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Pages;

public sealed partial class ChatPageTests(BotApplication application) : IClassFixture<BotApplication>
{
    [Theory]
    [InlineData("Quelle différence entre le réseau et le partenariat\u202F?")]
    [InlineData("Qu’est-ce que le partenariat\u202F?")]
    [InlineData("Vérifier une citation")]
    [InlineData("Comparer deux notions")]
    [InlineData("Que dit…\u202F?")]
    [InlineData("N’écrivez pas le nom d’une personne réelle.")]
    public async Task Page_BeforeAnyScriptRuns_TeachesWhatToAsk(string words)
    {
        Assert.Contains(words, Tags().Replace(await ReadAsync("/"), ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ForAuthors_NamesThePeopleWhoSpeakInTheDossier()
    {
        var page = await ReadAsync("/");

        Assert.Contains("<option>Roland Fonteneau</option>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<option>présentation de l'éditeur</option>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InItsSource_PointsToNoOtherSite()
    {
        Assert.DoesNotMatch(OtherSite(), await ReadAsync("/"));
        Assert.DoesNotMatch(OtherSite(), await ReadAsync("/embed"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/embed")]
    public async Task FirstPaint_WaitsForNoScript(string address)
    {
        Assert.All(Scripts().Matches(await ReadAsync(address)), script => Assert.StartsWith("<script type=\"module\"", script.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WebChat_FromThePage_IsCompressedAndKeptForEver()
    {
        var address = WebChatAddress().Match(await ReadAsync("/")).Groups[1].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Encoding", "br" } } };

        var response = await application.Browse().SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.InRange(response.Content.Headers.ContentLength ?? 0, 100_000, 1_000_000);
    }

    [Fact]
    public async Task WebChat_WithoutCompression_IsTheWholeBundleBesideItsLicence()
    {
        var script = await application.Browse().GetStringAsync("/webchat/webchat.js");
        var licence = await application.Browse().GetStringAsync("/webchat/webchat.js.LICENSE.txt");

        Assert.Contains("botframework-webchat", script, StringComparison.Ordinal);
        Assert.Contains("MIT", licence, StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string address)
    {
        return WebUtility.HtmlDecode(await application.Browse().GetStringAsync(address));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex("(src|href|action)=\"(https?:)?//", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSite();

    [GeneratedRegex("<script[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();

    [GeneratedRegex("data-client=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex WebChatAddress();
}
