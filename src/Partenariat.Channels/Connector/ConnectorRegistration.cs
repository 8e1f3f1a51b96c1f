using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Connector;

/// <summary>The parts with which the bot speaks to connectors.</summary>
internal static class ConnectorRegistration
{
    /// <summary>The HTTP client that speaks to connectors.</summary>
    public const string HttpClientName = "bot-connector";

    public static void AddConnector(this IServiceCollection services)
    {
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton(provider => new ConversationLimits(ConversationLimits.Teams, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<BotTokens>();
        services.AddSingleton<ConnectorRecord>();
        services.AddTransient<RecordHandler>();
        services.AddTransient<CallHandler>();
        services.AddTransient<LimitHandler>();
        services.AddTransient<BearerHandler>();

        // The clients' own logs show addresses, and with them conversations; the bot logs what matters itself.
        services.AddLogging(logging => logging.AddFilter("Polly", LogLevel.Warning));
        services.AddHttpClient(BotTokens.HttpClientName).RemoveAllLoggers();
        services.AddHttpClient(HttpClientName)
            .RemoveAllLoggers()

            // The SDK's clients keep their handlers: addresses are looked up again by the lifetime of the connections.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigureHttpClient((provider, client) =>
            {
                // Waiting for the limits, then all attempts: the handlers give up earlier.
                client.Timeout = 2 * provider.GetRequiredService<IOptions<ConnectorOptions>>().Value.TotalTimeout;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // A redirection would lead the bearer past the list of hosts.
                AllowAutoRedirect = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddHttpMessageHandler<RecordHandler>()
            .AddHttpMessageHandler<CallHandler>()
            .AddHttpMessageHandler<LimitHandler>()
            .AddHttpMessageHandler<BearerHandler>()
            .AddResilienceHandler("connector", (pipeline, context) =>
                ConnectorResilience.Configure(pipeline, context.ServiceProvider.GetRequiredService<IOptions<ConnectorOptions>>().Value))
            .SelectPipelineByAuthority();
    }
}
