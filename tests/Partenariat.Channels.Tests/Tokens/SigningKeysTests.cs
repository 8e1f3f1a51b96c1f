using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>How often the authority is asked for its keys, and what happens while it is away.</summary>
public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly StandingClock _clock = new();
    private LocalAuthority _authority = null!;
    private Mint _mint = null!;
    private ChannelHost _host = null!;

    public async Task InitializeAsync()
    {
        _authority = await LocalAuthority.StartAsync();
        _mint = new Mint(_authority);
        _host = await ChannelHost.StartAsync(
            AccountHost.Settings(_authority), services => services.AddSingleton<TimeProvider>(_clock));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _authority.DisposeAsync();
    }

    [Fact]
    public async Task ManyRequestsAtOnce_ReadTheKeysOnce()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => StatusAsync(_mint.Channel())));

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.OK, status));
        Assert.Equal(1, _authority.Reads);
    }

    [Theory]
    [InlineData("Bearer abc.def.ghi")]
    [InlineData("Bearer")]
    [InlineData(null)]
    public async Task GarbageToken_DoesNotMakeUsAskTheAuthority(string? authorization)
    {
        await StatusAsync(authorization);

        Assert.Equal(0, _authority.Reads);
    }

    [Fact]
    public async Task UnknownKey_MakesUsAskAgain_AtMostOnceAnHour()
    {
        await StatusAsync(_mint.Channel());
        var rotated = _authority.AddKey("rotated", "msteams");

        var early = await StatusAsync(_mint.Channel(kid: "rotated", key: rotated));
        var readsEarly = _authority.Reads;
        _clock.Advance(TimeSpan.FromHours(1));
        var late = await StatusAsync(_mint.Channel(kid: "rotated", key: rotated));
        await StatusAsync(_mint.Channel(kid: "nobody"));

        Assert.Equal((HttpStatusCode.Unauthorized, 1), (early, readsEarly));
        Assert.Equal((HttpStatusCode.OK, 2), (late, _authority.Reads));
    }

    [Fact]
    public async Task KeyThatTheAuthorityWithdrew_IsRefusedAfterADay()
    {
        await StatusAsync(_mint.Channel());
        _authority.RemoveKey("teams");
        _clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_mint.Channel()));

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(_mint.Channel()));
    }

    [Fact]
    public async Task AuthorityThatIsAway_LeavesTheLastGoodKeysInUse_AndIsNotPestered()
    {
        await StatusAsync(_mint.Channel());
        _authority.IsAway = true;
        _clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_mint.Channel()));
        var reads = _authority.Reads;
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_mint.Channel()));

        Assert.Equal(reads, _authority.Reads);
        Assert.Contains("4 known keys stay in use", _host.Logs.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuthorityThatIsAwayAtFirst_IsAskedAgainAMinuteLater()
    {
        _authority.IsAway = true;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(_mint.Channel()));
        _authority.IsAway = false;
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(_mint.Channel()));

        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_mint.Channel()));
    }

    private async Task<HttpStatusCode> StatusAsync(string? authorization)
    {
        using var response = await AccountHost.PostAsync(_host, AccountHost.Message(), authorization);
        return response.StatusCode;
    }
}
