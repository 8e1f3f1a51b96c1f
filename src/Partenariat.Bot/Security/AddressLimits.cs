using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Partenariat.Channels;

namespace Partenariat.Bot.Security;

/// <summary>Limits how often one address may ask for a page.</summary>
internal static class AddressLimits
{
    /// <summary>Adds a limit that an endpoint can require.</summary>
    /// <typeparam name="TOptions">The options that hold it.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="policy">The limit's name.</param>
    /// <param name="perMinute">How many requests an address may make in a minute.</param>
    public static void AddAddressLimit<TOptions>(this IServiceCollection services, string policy, Func<TOptions, int> perMinute)
        where TOptions : class
    {
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<TOptions>>((limiter, options) =>
            limiter.AddPolicy(policy, context => RateLimitPartition.GetTokenBucketLimiter(ClientAddress.Of(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute(options.Value),
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute(options.Value),
            })));
    }
}
