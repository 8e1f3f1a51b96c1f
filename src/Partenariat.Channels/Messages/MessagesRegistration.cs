using Microsoft.Extensions.DependencyInjection;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Tokens;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>The parts of <c>/api/messages</c>.</summary>
internal static class MessagesRegistration
{
    private const int MaxAnswerBytes = 1024 * 1024;

    public static void AddMessages(this IServiceCollection services)
    {
        services.AddHttpClient(Authorities.HttpClientName, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(10);
            client.MaxResponseContentBufferSize = MaxAnswerBytes;
        });
        services.AddConnector();
        services.AddSingleton<Authorities>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton<CallerCheck>();
        services.AddSingleton<ActivityCheck>();
        services.AddSingleton<MessagesEndpoint>();

        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.AddSingleton<Duplicates>();
        services.AddSingleton<ILeases, NoLeases>();
        services.AddSingleton<OpenTurns>();
        services.AddSingleton<TeamsTurns>();
        services.AddSingleton<ITurnRecords>(provider => provider.GetRequiredService<TeamsTurns>());
        services.AddHostedService<TurnRescue>();
    }
}
