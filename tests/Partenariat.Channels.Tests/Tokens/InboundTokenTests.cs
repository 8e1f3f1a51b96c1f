using System.Net;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>Whose token opens <c>/api/messages</c> of a bot with an account.</summary>
public sealed class InboundTokenTests(TokenFixture fixture) : IClassFixture<TokenFixture>
{
    public static TheoryData<string> Names => [.. TokenCases.All.Select(token => token.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Token_IsAcceptedOrRefused_AsTheTableSays(string name)
    {
        var token = TokenCases.All.Single(candidate => candidate.Name == name);

        using var response = await AccountHost.PostAsync(
            fixture.Host, AccountHost.Message(token.ChannelId, token.ServiceUrl), token.Authorization(fixture.Mint));

        // An activity without a channel is not even an activity.
        var refused = token.ChannelId.Length == 0 ? HttpStatusCode.BadRequest : HttpStatusCode.Unauthorized;
        Assert.Equal(token.Ours ? HttpStatusCode.OK : refused, response.StatusCode);
    }

    [Theory]
    [InlineData("not even JSON")]
    [InlineData("{}")]
    public async Task RequestWithoutAToken_Is401BeforeItsBodyMatters(string body)
    {
        using var response = await fixture.Host.PostTextAsync(body);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task BodyOfAMegabyteWithoutAToken_Is401()
    {
        using var response = await fixture.Host.PostTextAsync(new string(' ', 1024 * 1024));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task GoodTokenForAHostOutsideTheList_Is403()
    {
        const string inside = "https://10.0.0.1/";
        var token = fixture.Mint.Channel(claims => claims["serviceurl"] = inside);

        using var response = await AccountHost.PostAsync(fixture.Host, AccountHost.Message(serviceUrl: inside), token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Tokens_AreNeverLogged()
    {
        var good = fixture.Mint.Channel();
        var bad = fixture.Mint.Channel(key: fixture.Mint.Forger);

        using var first = await AccountHost.PostAsync(fixture.Host, AccountHost.Message(), good);
        using var second = await AccountHost.PostAsync(fixture.Host, AccountHost.Message(), bad);

        Assert.All(
            [good, bad],
            token => Assert.DoesNotContain(token.Split('.')[1], fixture.Host.Logs.AllText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1.0", null, HttpStatusCode.OK)]
    [InlineData("2.0", null, HttpStatusCode.OK)]
    [InlineData("1.0", "appid", HttpStatusCode.Unauthorized)]
    [InlineData("2.0", "azp", HttpStatusCode.Unauthorized)]
    [InlineData("2.0", "aud", HttpStatusCode.Unauthorized)]
    [InlineData("2.0", "ver", HttpStatusCode.Unauthorized)]
    [InlineData("2.0", "iss", HttpStatusCode.Unauthorized)]
    [InlineData("2.0", "exp", HttpStatusCode.Unauthorized)]
    public async Task OwnTenantsToken_WhereAllowed_IsGoodOnlyForOurOwnApplication(string version, string? missing, HttpStatusCode expected)
    {
        var settings = AccountHost.Settings(fixture.Authority);
        settings["Bot:TenantId"] = Mint.Tenant;
        settings["Bot:AllowTenantTokens"] = "true";
        await using var host = await ChannelHost.StartAsync(settings);
        var token = fixture.Mint.Own(version, claims => claims.Remove(missing ?? string.Empty));

        using var response = await AccountHost.PostAsync(host, AccountHost.Message(), token);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("UsGovernment", "https://api.botframework.us", "https://smba.infra.gov.teams.microsoft.us/gov/")]
    [InlineData("China", "https://api.botframework.azure.cn", "https://webchat.botframework.azure.cn/")]
    public async Task OtherCloud_HasItsOwnIssuerAndHosts(string cloud, string issuer, string serviceUrl)
    {
        var settings = AccountHost.Settings(fixture.Authority);
        settings["Bot:Cloud"] = cloud;
        settings["Bot:TenantId"] = Mint.Tenant;
        await using var host = await ChannelHost.StartAsync(settings);
        var token = fixture.Mint.Channel(claims =>
        {
            claims["iss"] = issuer;
            claims["serviceurl"] = serviceUrl;
        });

        using var own = await AccountHost.PostAsync(host, AccountHost.Message(serviceUrl: serviceUrl), token);
        using var foreign = await AccountHost.PostAsync(host, AccountHost.Message(), fixture.Mint.Channel());

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, foreign.StatusCode);
    }
}
