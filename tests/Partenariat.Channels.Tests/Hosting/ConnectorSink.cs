using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>A connector of a channel: takes what a bot sends, and answers as the test says.</summary>
internal sealed class ConnectorSink : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<Call> _calls = Channel.CreateUnbounded<Call>();

    private ConnectorSink(WebApplication app)
    {
        _app = app;
    }

    /// <summary>The answer to the n-th call, from 0.</summary>
    public Func<int, HttpContext, Task> Answer { get; set; } = (n, context) =>
    {
        context.Response.StatusCode = (int)HttpStatusCode.Created;
        return context.Response.WriteAsync($$"""{"id":"sent-{{n}}"}""");
    };

    public int Calls { get; private set; }

    public string ServiceUrl { get; private set; } = string.Empty;

    public static async Task<ConnectorSink> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var sink = new ConnectorSink(app);
        app.Run(sink.TakeAsync);
        await app.StartAsync();
        sink.ServiceUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/fr/";
        return sink;
    }

    public async Task<Call> NextAsync()
    {
        return await _calls.Reader.ReadAsync().AsTask().WaitAsync(Patience.Long);
    }

    public ValueTask DisposeAsync()
    {
        return _app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync();
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var call = new Call(context.Request.Method, path, context.Request.Headers.Authorization, JsonNode.Parse(body)!.AsObject());
        int n;
        lock (_calls)
        {
            n = Calls++;
        }

        await _calls.Writer.WriteAsync(call);
        await Answer(n, context);
    }

    /// <summary>What a bot sent.</summary>
    internal sealed record Call(string Method, string Path, string? Authorization, JsonObject Body)
    {
        public string? Text => (string?)Body["text"];
    }
}
