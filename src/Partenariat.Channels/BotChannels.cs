using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Messages;
using Partenariat.Channels.Options;
using Partenariat.Channels.Redis;
using Partenariat.Channels.Storage;
using Partenariat.Channels.Telemetry;

namespace Partenariat.Channels;

/// <summary>Puts the channels into a host, but for the adapters of the SDK, which run the turns.</summary>
public static class BotChannels
{
    /// <summary>Registers everything that the endpoints need, and <see cref="IStorage"/>.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Sections <see cref="BotOptions.Section"/>, <see cref="DirectLineOptions.Section"/>,
    /// <see cref="TurnOptions.Section"/>, <see cref="ConversationOptions.Section"/>, <see cref="ConnectorOptions.Section"/>;
    /// with <c>ConnectionStrings:Redis</c>, state and web chat conversations go to Redis and any replica serves any turn.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddBotChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotOptions>().Bind(configuration.GetSection(BotOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection(DirectLineOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<TurnOptions>().Bind(configuration.GetSection(TurnOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ConversationOptions>().Bind(configuration.GetSection(ConversationOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ConnectorOptions>().Bind(configuration.GetSection(ConnectorOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ConnectionOptions>().Bind(configuration.GetSection(ConnectionOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>, BotOptionsCheck>();
        services.AddSingleton<IValidateOptions<ConnectionOptions>, ConnectionOptionsCheck>();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IStorage, MemoryStorage>();
        services.AddMetrics();
        services.AddSingleton<ChannelFigures>();
        services.AddActivatedSingleton<ChannelGauges>();
        services.AddSingleton<RefusalLog>();
        services.AddMessages();
        services.AddDirectLine();
        if (configuration.GetConnectionString("Redis") is { Length: > 0 } redis)
        {
            services.UseRedis(redis);
        }

        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c>, where the Bot Framework delivers activities.</summary>
    /// <param name="app">The host.</param>
    /// <returns>The endpoint, for further conventions.</returns>
    public static IEndpointConventionBuilder MapBotMessages(this WebApplication app)
    {
        StartupNotice.Write(app.Services);
        return app.MapPost("/api/messages", (HttpContext context, MessagesEndpoint endpoint) => endpoint.HandleAsync(context))
            .AddEndpointFilter<NoStoreFilter>();
    }

    /// <summary>
    /// Maps Direct Line 3.0 under <c>/v3/directline</c> and <c>POST /api/webchat/token</c>, which gives a page
    /// <c>{ "conversationId", "token", "expires_in", "userId" }</c>. Turns WebSockets on.
    /// </summary>
    /// <param name="app">The host.</param>
    /// <returns>The endpoints, for further conventions.</returns>
    public static IEndpointConventionBuilder MapDirectLine(this WebApplication app)
    {
        app.UseWebSockets();
        app.UseCors();
        return DirectLineRoutes.Map(app);
    }
}
