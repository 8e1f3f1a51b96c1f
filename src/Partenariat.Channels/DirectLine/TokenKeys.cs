using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.Channels.DirectLine;

/// <summary>Where the keys that sign tokens are kept, so that a restart, or another replica, knows the tokens.</summary>
internal static class TokenKeys
{
    // Without a name the framework derives one from the folder of the program, which changes with a deployment.
    private const string Application = "bot-channels";

    public static void AddTokenKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(Application);
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<DirectLineOptions>, ILoggerFactory>((keys, options, logs) =>
        {
            if (options.Value.KeyFolder is { } folder)
            {
                keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), logs);
            }
        });
    }
}
