using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Partenariat.BotFramework;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>A real server on a loopback port, with the channels and a test bot.</summary>
internal sealed class ChannelHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChannelHost(WebApplication app, TestBot bot, LogRecorder logs)
    {
        _app = app;
        Bot = bot;
        Logs = logs;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new HttpClient { BaseAddress = Address, Timeout = Patience.Long };
    }

    public TestBot Bot { get; }

    public LogRecorder Logs { get; }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<ChannelHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null, string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var bot = new TestBot();
        var logs = new LogRecorder();
        builder.WebHost.UseKestrelCore().UseUrls(url);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddRouting();
        builder.Services.AddBotChannels(builder.Configuration);
        builder.Services.AddBotFramework<TestBot>();
        builder.Services.AddSingleton<IBot>(bot);
        services?.Invoke(builder.Services);

        var app = builder.Build();
        app.MapBotMessages();
        app.MapDirectLine();
        await app.StartAsync();
        return new ChannelHost(app, bot, logs);
    }

    public Task<HttpResponseMessage> PostAsync(object activity)
    {
        return PostTextAsync(ActivityWriter.ToJson(activity));
    }

    public Task<HttpResponseMessage> PostTextAsync(string body, string mediaType = "application/json")
    {
        return Client.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, mediaType));
    }

    public Task StopAsync()
    {
        return _app.StopAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
