using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Bot.Tests.Hosting;

namespace Partenariat.Bot.Tests.Pages;

/// <summary>What caches, search engines and link checkers find.</summary>
public sealed class CrawlingTests(BotApplication application) : IClassFixture<BotApplication>
{
    [Fact]
    public async Task EveryPage_AnswersHeadAsItAnswersGet()
    {
        using var browser = application.Browse();
        foreach (var address in PageAddresses())
        {
            using var got = await browser.GetAsync(address);
            using var asked = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));

            Assert.Equal((address, got.StatusCode), (address, asked.StatusCode));
            Assert.Equal(got.Content.Headers.ContentType, asked.Content.Headers.ContentType);
        }
    }

    [Theory]
    [InlineData("/question?q=partenariat")]
    [InlineData("/question?citation=le%20partenariat")]
    [InlineData("/absente?q=partenariat")]
    [InlineData("/question?page=abc")]
    public async Task AddressThatHoldsWords_IsKeptByNoCacheAndFoundByNoSearch(string address)
    {
        using var response = await application.Browse().GetAsync(address);

        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("noindex, nofollow", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/dossier")]
    [InlineData("/question")]
    public async Task AddressThatHoldsNoWords_MayBeFound(string address)
    {
        using var response = await application.Browse().GetAsync(address);

        Assert.False(response.Headers.Contains("X-Robots-Tag"));
        Assert.NotEqual(true, response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Script_WithAVersionInItsAddress_IsStillKeptByBrowsers()
    {
        using var response = await application.Browse().GetAsync("/embed.js?v=2");

        Assert.NotEqual(true, response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Robots_StayOutOfProtocols_ButMayReadThatAnswersAreNotToBeFound()
    {
        var rules = await application.Browse().GetStringAsync("/robots.txt");

        Assert.Contains("Disallow: /v3/", rules, StringComparison.Ordinal);
        Assert.Contains("Disallow: /api/", rules, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow: /question", rules, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Icon_IsWhereBrowsersLookWithoutBeingTold()
    {
        using var response = await application.Browse().GetAsync("/favicon.ico");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("image/x-icon", response.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>Every address that a browser can get, those of the protocols aside, with a passage where one is named.</summary>
    private IEnumerable<string> PageAddresses()
    {
        var addresses = application.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => "/" + (endpoint.RoutePattern.RawText ?? "").TrimStart('/'))
            .Where(route => !route.StartsWith("/v3/", StringComparison.Ordinal) && !route.Contains("{**", StringComparison.Ordinal))
            .Select(route => route
                .Replace("{id}", "brachet-relation", StringComparison.Ordinal)
                .Replace("{extension}", "bib", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.Contains("/dossier/brachet-relation/reference.bib", addresses);
        return addresses;
    }
}
