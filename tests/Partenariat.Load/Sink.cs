using System.Collections.Concurrent;

namespace Partenariat.Load;

/// <summary>A connector that takes everything: tells who waits for an answer that it has come.</summary>
internal sealed class Sink : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _awaited = new(StringComparer.Ordinal);
    private int _unasked;

    private Sink(WebApplication app, int port)
    {
        _app = app;
        ServiceUrl = $"http://127.0.0.1:{port}/";
    }

    /// <summary>Where bots send their answers.</summary>
    public string ServiceUrl { get; }

    /// <summary>Answers to nothing that is awaited: a second one, or one that comes too late.</summary>
    public int Unasked => _unasked;

    public static async Task<Sink> StartAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        var sink = new Sink(app, port);
        app.MapPost("/v3/conversations/{conversation}/activities/{activity}", async (string activity, HttpRequest request) =>
        {
            await request.Body.CopyToAsync(Stream.Null);
            sink.Take(activity);
            return TypedResults.Created((string?)null, new { id = "a" + activity });
        });
        await app.StartAsync();
        return sink;
    }

    /// <summary>Ends when an activity has been answered.</summary>
    public Task WaitAsync(string activity)
    {
        var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _awaited[activity] = source;
        return source.Task;
    }

    /// <summary>Waits no longer.</summary>
    public void Forget(string activity)
    {
        _awaited.TryRemove(activity, out _);
    }

    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private void Take(string activity)
    {
        if (_awaited.TryRemove(activity, out var source))
        {
            source.SetResult();
        }
        else
        {
            Interlocked.Increment(ref _unasked);
        }
    }
}
