using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>A site of somebody else, on another origin, that shows the bot by its script tag.</summary>
internal sealed class HostSite : IAsyncDisposable
{
    // What sites do to their own elements, and do not mean for ours.
    private const string Styles = "<style>html { font-size: 62.5% } body > *, html > * { position: relative; max-width: 60rem; margin: 0 auto } div, partenariat-bot { display: none !important }</style>";

    private readonly WebApplication _app;

    private HostSite(string address)
    {
        Address = address;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        _app = builder.Build();
    }

    /// <summary>The origin of the site.</summary>
    public string Address { get; }

    /// <summary>The same site by another origin.</summary>
    public string OtherAddress => Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static HostSite Create()
    {
        return new HostSite($"http://127.0.0.1:{FreePort.Find()}");
    }

    /// <summary>Starts serving pages that embed this bot.</summary>
    public async Task ServeAsync(string bot)
    {
        MapPage("/simple", "fr", Script(bot), null);
        MapPage("/links", "fr", "<a href='#a'>Avant</a>" + Script(bot) + "<a href='#b'>Après</a>", null);
        MapPage("/english", "en", Script(bot, "data-position=left data-color='#ffd400' data-title='Ask in French'"), null);
        MapPage("/named", "fr", Script(bot, "data-title='Ask in French' data-lang=en"), null);
        MapPage("/twice", "fr", Script(bot) + Script(bot), null);
        MapPage("/titles", "fr", $"<script src='{bot}/embed.js?1' async data-title='Premier'></script><script src='{bot}/embed.js?2' async data-title='Second'></script>", null);
        MapPage("/styled", "fr", Styles + "<section id='Partenariat'>Partenariat</section>" + Script(bot), null);
        MapPage("/yellow", "fr", Script(bot, "data-color='#ffd400' data-theme=light"), null);
        MapPage("/night", "fr", Script(bot, "data-color='#5b2a6e' data-theme=dark"), null);
        MapPage("/dark-site", "fr", "<style>body { background: #111; color: #eee }</style>" + Script(bot), null);
        MapPage(
            "/lies", "fr", Script(bot, $"data-color='red;}}' data-theme=blink data-position=up data-lang='<b>' data-title='{new string('x', 300)}'"
            + $" data-greeting='<img src=x onerror=alert(1)>' data-question='{new string('z', 9000)}'"), null);
        // The same bot by another name is another site for a browser, which then denies its frame all storage.
        var foreign = bot.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        MapPage("/foreign", "fr", "<a href='/foreign?2'>Suite</a>" + Script(foreign, "data-question='C’est quoi, le partenariat ?'"), null);
        MapPage("/strict", "fr", Script(bot, "data-question='C’est quoi, le partenariat ?'"), $"default-src 'none'; img-src data:; script-src {bot}; frame-src {bot}");
        await _app.StartAsync();
    }

    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private static string Script(string bot, string attributes = "")
    {
        return $"<script src='{bot}/embed.js' async {attributes}></script>";
    }

    private void MapPage(string path, string language, string script, string? policy)
    {
        _app.MapGet(path, (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
            return Results.Content(
                $"<!DOCTYPE html><html lang='{language}'><title>Site</title><link rel=icon href='data:,'><main><h1>Site</h1></main>{script}",
                "text/html; charset=utf-8");
        });
    }
}
