using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Partenariat.Channels.Options;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.DirectLine;

/// <summary>The parts of the web chat's endpoint.</summary>
internal static class DirectLineRegistration
{
    /// <summary>Sets where conversations are kept; the last one set is used.</summary>
    public static void AddBoundedLog<TLog>(this IServiceCollection services)
        where TLog : class, IConversationLog
    {
        services.AddSingleton<TLog>();
        services.AddSingleton<IConversationLog>(all => new BoundedConversationLog(all.GetRequiredService<TLog>(), all.GetRequiredService<ConversationRoom>()));
    }

    public static void AddDirectLine(this IServiceCollection services)
    {
        services.AddTokenKeys();

        // The framework's request log would show the address of a stream, and with it its token.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        services.AddSingleton<ConversationRoom>();
        services.AddBoundedLog<MemoryConversationLog>();
        services.AddSingleton<ISignals, MemorySignals>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineLimits>();
        services.AddSingleton<Conversations>();
        services.AddSingleton<ConversationReplies>();
        services.AddSingleton<DirectLineTurn>();
        services.AddSingleton<ITurnRecords>(provider => provider.GetRequiredService<DirectLineTurn>());
        services.AddSingleton<OpenStreams>();
        services.AddSingleton<UploadRefusal>();
        services.AddSingleton<ConversationEndpoint>();
        services.AddSingleton<ActivitiesEndpoint>();
        services.AddSingleton<StreamEndpoint>();

        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) =>
            cors.AddPolicy(DirectLineRoutes.CorsPolicy, policy => policy
                .WithOrigins([.. options.Value.AllowedOrigins])
                .WithMethods("GET", "POST")
                .WithHeaders(HeaderNames.Authorization, HeaderNames.ContentType, "x-ms-bot-agent", "x-requested-with")
                .WithExposedHeaders(HeaderNames.RetryAfter)));

        // Dead connections are noticed, and proxies do not close quiet ones.
        services.Configure<WebSocketOptions>(sockets =>
        {
            sockets.KeepAliveInterval = TimeSpan.FromSeconds(30);
            sockets.KeepAliveTimeout = TimeSpan.FromSeconds(30);
        });
    }
}
