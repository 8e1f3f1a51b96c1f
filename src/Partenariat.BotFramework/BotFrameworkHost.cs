using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Partenariat.BotFramework.Connectors;
using Partenariat.BotFramework.Turns;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Messages;
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
        services.AddSingleton<ConversationStorage>();
        services.AddSingleton<ConversationState, OnceWrittenState>();
        services.AddSingleton<IMiddleware, TurnFigures>();
        services.AddSingleton<IMiddleware, TurnTimeLimit>();
        services.AddSingleton<IMiddleware, StateMemory>();
        services.AddSingleton<TurnPipeline>();
        services.AddSingleton<ConnectorClients>();
        services.AddSingleton<BotFrameworkAuthentication, CheckedCallers>();
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton<IMessageTurns>(provider => provider.GetRequiredService<TeamsAdapter>());
        services.AddSingleton<WebChatAdapter>();
        services.AddSingleton<IWebChatTurns>(provider => provider.GetRequiredService<WebChatAdapter>());
        services.AddScoped<IBot, TBot>();
        return services;
    }
}
