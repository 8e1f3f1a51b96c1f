using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Tokens;

/// <summary>One authority and one bot for all the cases: they leave nothing behind.</summary>
public sealed class TokenFixture : IAsyncLifetime
{
    internal LocalAuthority Authority { get; private set; } = null!;

    internal Mint Mint { get; private set; } = null!;

    internal ChannelHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Authority = await LocalAuthority.StartAsync();
        Mint = new Mint(Authority);
        Host = await ChannelHost.StartAsync(AccountHost.Settings(Authority));
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        await Authority.DisposeAsync();
    }
}
