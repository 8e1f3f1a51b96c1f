using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Rest;
using Newtonsoft.Json;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.BotFramework.Connectors;

/// <summary>
/// The SDK's connector clients over the channels' HTTP handlers (allowed hosts, limits of Teams, the bot's bearer,
/// retries): one for each serviceUrl. Made anew for each turn, as the SDK does, they would learn its types twice a turn.
/// </summary>
internal sealed class ConnectorClients(IHttpMessageHandlerFactory handlers, IOptions<ConnectorOptions> options, TimeProvider clock) : ConnectorFactory
{
    private const int MaxClients = 100;
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);

    private readonly ExpiringMap<IConnectorClient> _clients = new(MaxClients, clock);
    private readonly Lazy<HttpClient> _http = new(() => new HttpClient(handlers.CreateHandler(ConnectorRegistration.HttpClientName), disposeHandler: false)
    {
        // Waiting for the limits, then all attempts: the handlers give up earlier.
        Timeout = 2 * options.Value.TotalTimeout,
    });

    /// <inheritdoc />
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        return Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
            ? Task.FromResult(_clients.GetOrAdd(serviceUrl, () => new SharedClient(address, _http.Value), s_lifetime, out _))
            : throw new ConnectorException("The serviceUrl is not an address.");
    }

    private sealed class SharedClient : ConnectorClient
    {
        public SharedClient(Uri serviceUrl, HttpClient http)
            : base(serviceUrl, new NoCredentials(), http, disposeHttpClient: false)
        {
            SerializationSettings.Formatting = Formatting.None;
            SerializationSettings.ContractResolver = ActivityWriter.Contracts;
            DeserializationSettings.ContractResolver = ActivityWriter.Contracts;
            Conversations = new DirectConversations(this);
        }

        public override IConversations Conversations { get; }

        // The SDK disposes of it after each turn.
        protected override void Dispose(bool disposing)
        {
        }
    }

    // The bearer is added by a handler.
    private sealed class NoCredentials : ServiceClientCredentials;
}
