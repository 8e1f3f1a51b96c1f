using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;
using Partenariat.Channels.Telemetry;
using Partenariat.Channels.Turns;
using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>Puts everything that replicas share into Redis.</summary>
internal static class RedisRegistration
{
    // Several calls may wait for it before somebody is answered without it. What the setting says comes after, and counts.
    private const string Patience = "asyncTimeout=2000,syncTimeout=2000,";

    public static void UseRedis(this IServiceCollection services, string connection)
    {
        services.AddSingleton<IConnectionMultiplexer>(_ =>
        {
            var options = ConfigurationOptions.Parse(Patience + connection);

            // A Redis that is away at the start must not keep the server from starting: it connects later.
            options.AbortOnConnectFail = false;
            return ConnectionMultiplexer.Connect(options);
        });
        services.AddSingleton<RedisConversationLog>();
        services.AddSingleton<RedisStorage>();
        services.AddSingleton<MeasuredOperations>();
        services.Replace(ServiceDescriptor.Singleton<IStorage, MeasuredStorage>());
        services.AddBoundedLog<MeasuredConversationLog>();
        services.Replace(ServiceDescriptor.Singleton<ISignals, RedisSignals>());
        services.Replace(ServiceDescriptor.Singleton<ILeases, RedisLeases>());
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<DirectLineOptions>, IConnectionMultiplexer>((keys, options, redis) =>
        {
            if (options.Value.KeyFolder is null)
            {
                keys.XmlRepository = new RedisTokenKeys(redis);
            }
        });
    }
}
