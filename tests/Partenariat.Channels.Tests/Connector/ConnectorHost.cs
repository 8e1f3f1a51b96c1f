using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Tests.Hosting;

namespace Partenariat.Channels.Tests.Connector;

/// <summary>A bot and a connector that it may speak to, with pauses short enough for a test.</summary>
internal sealed class ConnectorHost : IAsyncDisposable
{
    private ConnectorHost(ChannelHost host, ConnectorSink sink)
    {
        Host = host;
        Sink = sink;
    }

    public ChannelHost Host { get; }

    public ConnectorSink Sink { get; }

    public IConnector Connector => Host.Services.GetRequiredService<IConnector>();

    public static async Task<ConnectorHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null)
    {
        var all = new Dictionary<string, string?>
        {
            ["Connector:RetryDelay"] = "00:00:00.001",
            ["Bot:ServiceUrlHosts:0"] = "127.0.0.1",
        };
        foreach (var (key, value) in settings ?? new Dictionary<string, string?>())
        {
            all[key] = value;
        }

        return new ConnectorHost(await ChannelHost.StartAsync(all, services), await ConnectorSink.StartAsync());
    }

    public Task<string?> SendAsync(string text = "bonjour")
    {
        return Connector.SendAsync(Sample.Message(Sink.ServiceUrl, text) with { Id = null }, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Sink.DisposeAsync();
    }
}
