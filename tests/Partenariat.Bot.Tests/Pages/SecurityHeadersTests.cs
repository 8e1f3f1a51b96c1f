using System.Net;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Pages;

/// <summary>One fact per promise of the security headers.</summary>
public sealed class SecurityHeadersTests(BotApplication application) : IClassFixture<BotApplication>
{
    public static TheoryData<string> Addresses { get; } =
    [
        "/", "/embed", "/demo", "/dossier", "/dossier/brachet-relation", "/confidentialite", "/accessibilite", "/conditions",
        "/absente", "/healthz", "/embed.js", "/css/site.css", "/cite/brachet-relation.bib",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Response_Always_ForbidsToGuessTypesAndToTellTheAddress(string address)
    {
        var response = await application.Browse().GetAsync(address);

        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dossier")]
    [InlineData("/absente")]
    public async Task Page_Always_RunsOnlyItsOwnScriptsAndStandsInNoFrame(string address)
    {
        var policy = await PolicyOfAsync(application, address);

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_EachTime_GetsANewNonceThatThePageKnows()
    {
        var first = await application.Browse().GetAsync("/");
        var second = await application.Browse().GetAsync("/");

        Assert.NotEqual(NonceOf(first), NonceOf(second));
        Assert.Contains($"data-nonce=\"{NonceOf(first)}\"", WebUtility.HtmlDecode(await first.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_ByDefault_StandsOnlyInPagesOfThisServer()
    {
        Assert.EndsWith("frame-ancestors 'self'", await PolicyOfAsync(application, "/embed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Panel_WithAnAllowedSite_StandsInItsPagesToo()
    {
        await using var open = new BotApplication().With("DirectLine:AllowedOrigins:0", "https://www.example.org");

        Assert.EndsWith("frame-ancestors 'self' https://www.example.org", await PolicyOfAsync(open, "/embed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_OfTheLauncher_MayBeLoadedByOtherSites()
    {
        var response = await application.Browse().GetAsync("/embed.js");

        Assert.Equal("cross-origin", Header(response, "Cross-Origin-Resource-Policy"));
    }

    private static async Task<string> PolicyOfAsync(BotApplication application, string address)
    {
        return Header(await application.Browse().GetAsync(address), "Content-Security-Policy");
    }

    private static string NonceOf(HttpResponseMessage response)
    {
        return Header(response, "Content-Security-Policy").Split("'nonce-")[1].Split('\'')[0];
    }

    private static string Header(HttpResponseMessage response, string name)
    {
        return string.Join(",", response.Headers.GetValues(name));
    }
}
