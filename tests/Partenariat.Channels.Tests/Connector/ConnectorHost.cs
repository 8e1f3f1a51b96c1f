using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.BotFramework.Connectors;
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

    /// <summary>Sends a message as the SDK does, by a client of its own.</summary>
    /// <returns>The id that the connector gives, or null.</returns>
    public Task<string?> SendAsync(string text = "bonjour")
    {
        return SendAsync(Sample.Message(Sink.ServiceUrl, text));
    }

    /// <summary>Sends an activity at the end of its conversation.</summary>
    public async Task<string?> SendAsync(Activity activity)
    {
        activity.Id = null;
        return (await (await ClientAsync(activity.ServiceUrl)).SendToConversationAsync(activity))?.Id;
    }

    /// <summary>The SDK's client for a connector, over the channels' HTTP handlers.</summary>
    public async Task<IConversations> ClientAsync(string? serviceUrl = null)
    {
        var clients = Host.Services.GetRequiredService<ConnectorClients>();
        return (await clients.CreateAsync(serviceUrl ?? Sink.ServiceUrl, string.Empty, CancellationToken.None)).Conversations;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Sink.DisposeAsync();
    }
}
