using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>A connector of Teams that takes no answer until it is let to.</summary>
internal sealed class HeldConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _abandoned = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _answers;

    private HeldConnector(WebApplication app)
    {
        _app = app;
        app.Run(TakeAsync);
    }

    /// <summary>Where it is.</summary>
    public string ServiceUrl => _app.Urls.Single() + "/";

    /// <summary>The answers that it has taken.</summary>
    public int Answers => _answers;

    public static async Task<HeldConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new HeldConnector(builder.Build());
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Asks a server as Teams does, and returns when it comes with its answer.</summary>
    public async Task AskAsync(HttpClient client, Uri server)
    {
        using var accepted = await client.PostAsJsonAsync(new Uri(server, "/api/messages"), new
        {
            type = "message",
            id = "1",
            channelId = "msteams",
            serviceUrl = ServiceUrl,
            conversation = new { id = "a:1", conversationType = "personal" },
            from = new { id = "29:user" },
            recipient = new { id = "28:bot" },
            text = "c’est quoi un jardin ?",
        });
        accepted.EnsureSuccessStatusCode();
        await _reached.Task.WaitAsync(TimeSpan.FromMinutes(6));
    }

    /// <summary>
    /// Waits until it knows that the server it keeps waiting is gone: till then it would take what that one has sent.
    /// </summary>
    public Task AbandonedAsync()
    {
        return _abandoned.Task.WaitAsync(TimeSpan.FromMinutes(6));
    }

    /// <summary>Takes answers from now on.</summary>
    public void Release()
    {
        _released.SetResult();
    }

    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        _reached.TrySetResult();
        try
        {
            await _released.Task.WaitAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            _abandoned.TrySetResult();
            return;
        }

        Interlocked.Increment(ref _answers);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsync("""{"id":"1"}""");
    }
}
