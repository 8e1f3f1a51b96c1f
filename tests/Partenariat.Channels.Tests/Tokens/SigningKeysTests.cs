using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>How often the authority is asked for its keys, and what happens while it is away.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UtcNow);
    private LocalAuthority authority = null!;
    private Mint mint = null!;
    private ChannelHost host = null!;

    public async Task InitializeAsync()
    {
        authority = await LocalAuthority.StartAsync();
        mint = new Mint(authority);
        host = await ChannelHost.StartAsync(
            AccountHost.Settings(authority), services => services.AddSingleton<TimeProvider>(clock));
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await authority.DisposeAsync();
    }

    [Fact]
    public async Task ManyRequestsAtOnce_ReadTheKeysOnce()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => StatusAsync(mint.Channel())));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, authority.Reads);
    }

    [Theory]
    [InlineData("Bearer abc.def.ghi")]
    [InlineData("Bearer")]
    [InlineData(null)]
    public async Task GarbageToken_DoesNotMakeUsAskTheAuthority(string? authorization)
    {
        await StatusAsync(authorization);

        Assert.Equal(0, authority.Reads);
    }

    [Fact]
    public async Task UnknownKey_MakesUsAskAgain_AtMostOnceAnHour()
    {
        await StatusAsync(mint.Channel());
        var rotated = authority.AddKey("rotated", "msteams");

        var early = await StatusAsync(mint.Channel(kid: "rotated", key: rotated));
        var readsEarly = authority.Reads;
        clock.Advance(TimeSpan.FromHours(1));
        var late = await StatusAsync(mint.Channel(kid: "rotated", key: rotated));
        await StatusAsync(mint.Channel(kid: "nobody"));

        Assert.Equal((HttpStatusCode.Unauthorized, 1), (early, readsEarly));
        Assert.Equal((HttpStatusCode.OK, 2), (late, authority.Reads));
    }

    [Fact]
    public async Task KeyThatTheAuthorityWithdrew_IsRefusedAfterADay()
    {
        await StatusAsync(mint.Channel());
        authority.RemoveKey("teams");
        clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mint.Channel()));

        clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(mint.Channel()));
    }

    [Fact]
    public async Task AuthorityThatIsAway_LeavesTheLastGoodKeysInUse_AndIsNotPestered()
    {
        await StatusAsync(mint.Channel());
        authority.IsAway = true;
        clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mint.Channel()));
        var reads = authority.Reads;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mint.Channel()));

        Assert.Equal(reads, authority.Reads);
        Assert.Contains("4 known keys stay in use", host.Logs.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuthorityThatIsAwayAtFirst_IsAskedAgainAMinuteLater()
    {
        authority.IsAway = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(mint.Channel()));
        authority.IsAway = false;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(mint.Channel()));

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(mint.Channel()));
    }

    private async Task<HttpStatusCode> StatusAsync(string? authorization)
    {
        using var response = await AccountHost.PostAsync(host, AccountHost.Message(), authorization);
        return response.StatusCode;
    }
}
