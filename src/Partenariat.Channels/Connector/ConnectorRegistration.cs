using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Connector;

/// <summary>The parts with which the bot speaks to connectors.</summary>
internal static class ConnectorRegistration
{
    public static void AddConnector(this IServiceCollection services)
    {
        services.AddSingleton<ServiceHosts>();
        services.AddSingleton<IConnector, ConnectorClient>();
        services.AddSingleton(_ => new ConversationLimits(ConversationLimits.Teams));
        services.AddSingleton<BotTokens>();
        services.AddTransient<LimitHandler>();
        services.AddTransient<BearerHandler>();

        services.AddHttpClient(BotTokens.HttpClientName);
        services.AddHttpClient(ConnectorClient.HttpClientName)
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
            .AddHttpMessageHandler<LimitHandler>()
            .AddHttpMessageHandler<BearerHandler>()
            .AddResilienceHandler("connector", (pipeline, context) =>
                ConnectorResilience.Configure(pipeline, context.ServiceProvider.GetRequiredService<IOptions<ConnectorOptions>>().Value))
            .SelectPipelineByAuthority();
    }
}
