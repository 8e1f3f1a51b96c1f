using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.BotFramework.Connectors;
using Partenariat.BotFramework.Turns;
using Partenariat.Channels;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Messages;
using Partenariat.Channels.Turns;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Partenariat.BotFramework;

/// <summary>Puts a bot of the Bot Framework SDK into a host, behind the channels.</summary>
public static class BotFrameworkHost
{
    /// <summary>
    /// Registers both adapters, the state and a bot. Every <see cref="IMiddleware"/> that is registered runs around
    /// each turn of either adapter, in the order of registration: one registered before this call stands outside the
    /// limit of time and the state.
    /// </summary>
    /// <typeparam name="TBot">The bot: a new one, in a scope of its own, for each turn.</typeparam>
    /// <param name="services">The host's services, with the channels.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddBotFramework<TBot>(this IServiceCollection services)
        where TBot : class, IBot
    {
        services.AddOptions<ConversationOptions>().BindConfiguration(ConversationOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ConversationStorage>();
        services.AddSingleton(provider => new ConversationState(provider.GetRequiredService<ConversationStorage>()));
        services.AddSingleton<IMiddleware, TurnFigures>();
        services.AddSingleton<IMiddleware, TurnTimeLimit>();
        services.AddSingleton<IMiddleware, StateMemory>();
        services.AddSingleton<TurnPipeline>();
        services.AddSingleton<ConnectorClients>();
        services.AddSingleton<BotFrameworkAuthentication, CheckedCallers>();
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton<TeamsTurns>();
        services.AddSingleton<ITurnRecords>(provider => provider.GetRequiredService<TeamsTurns>());
        services.AddSingleton<MessagesEndpoint>();
        services.AddSingleton<WebChatAdapter>();
        services.AddSingleton<IWebChatTurns>(provider => provider.GetRequiredService<WebChatAdapter>());
        services.AddScoped<IBot, TBot>();
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
}
