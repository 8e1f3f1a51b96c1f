using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Tokens;

namespace Partenariat.Channels.Messages;

/// <summary>Says at the start whom <c>/api/messages</c> answers.</summary>
internal static class StartupNotice
{
    public static void Write(IServiceProvider services)
    {
        var bot = services.GetRequiredService<IOptions<BotOptions>>().Value;
        var log = services.GetRequiredService<ILogger<CallerCheck>>();
        if (bot.AppId is { } appId && bot.HasAccount)
        {
            log.ForApplication(appId);
            if (!BotCredential.IsConfigured(bot))
            {
                log.NoCredential();
            }
        }
        else
        {
            log.LocalOnly();
        }
    }
}
