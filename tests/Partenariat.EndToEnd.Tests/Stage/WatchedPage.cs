using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>
/// A tab that notes what a visitor's browser complains of (errors, violations of the security policy) and every
/// request to another site.
/// </summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = new();

    private WatchedPage(IBrowserContext context, IPage page, string[] origins)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, message) => Note(message);
        page.Request += (_, request) => Note(request, origins);
    }

    public IPage Page { get; }

    /// <param name="browser">The browser.</param>
    /// <param name="options">The size of the screen, the colours…</param>
    /// <param name="origins">The sites that the page may ask.</param>
    public static async Task<WatchedPage> OpenAsync(IBrowser browser, BrowserNewContextOptions options, params string[] origins)
    {
        var context = await browser.NewContextAsync(options);
        return new WatchedPage(context, await context.NewPageAsync(), origins);
    }

    /// <summary>Fails where the browser had anything to complain of.</summary>
    public void AssertNoComplaint()
    {
        Assert.Empty(_complaints);
    }

    public ValueTask DisposeAsync()
    {
        return _context.DisposeAsync();
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            _complaints.Enqueue(message.Text);
        }
    }

    private void Note(IRequest request, string[] origins)
    {
        var url = new Uri(request.Url);
        if (url.Scheme is "http" or "https" or "ws" or "wss" && !origins.Contains($"http://{url.Authority}"))
        {
            _complaints.Enqueue($"asked {request.Url}");
        }
    }
}
