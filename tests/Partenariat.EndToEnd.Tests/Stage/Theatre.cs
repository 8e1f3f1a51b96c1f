using Microsoft.Playwright;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>One bot, one other site and one browser of each kind for many tests.</summary>
public sealed class Theatre : IAsyncLifetime
{
    private readonly HostSite _site = HostSite.Create();
    private BotProcess? _bot;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowser? _firefox;

    /// <summary>The address of the bot.</summary>
    public string Bot => _bot!.Address;

    /// <summary>The same bot by a name that makes it another site than the one that shows it.</summary>
    public string ForeignBot => Bot.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>The address of the other site.</summary>
    public string Site => _site.Address;

    /// <summary>The address of a site that may not embed the bot.</summary>
    public string Stranger => _site.OtherAddress;

    public async Task InitializeAsync()
    {
        // The machine may be busy; a test that fails takes longer, one that passes does not.
        Assertions.SetDefaultExpectTimeout(30_000);
        _bot = await BotProcess.StartAsync($"--DirectLine:AllowedOrigins:0={_site.Address}");
        await _site.ServeAsync(Bot);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_firefox?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await _site.DisposeAsync();
        _bot?.Dispose();
    }

    internal Task<WatchedPage> OpenAsync(
        int width = 1280, int height = 900, ColorScheme colors = ColorScheme.Light, bool javaScript = true, ReducedMotion motion = ReducedMotion.NoPreference)
    {
        var options = new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colors,
            Locale = "fr-FR",
            JavaScriptEnabled = javaScript,
            ReducedMotion = motion,
        };
        return WatchedPage.OpenAsync(_browser!, options, Bot, ForeignBot, Site);
    }

    /// <summary>Opens a tab of Firefox, which starts for the first one.</summary>
    internal async Task<WatchedPage> OpenFirefoxAsync()
    {
        _firefox ??= await Firefox.LaunchAsync(_playwright!);
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 }, Locale = "fr-FR" };
        return await WatchedPage.OpenAsync(_firefox, options, Bot, ForeignBot, Site);
    }
}

/// <summary>Tests that share the theatre run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class TheatreCollection : ICollectionFixture<Theatre>
{
    public const string Name = "theatre";
}
