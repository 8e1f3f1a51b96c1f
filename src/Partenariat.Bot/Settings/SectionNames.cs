using System.Reflection;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Partenariat.Bot.Startup;

namespace Partenariat.Bot.Settings;

/// <summary>
/// Finds names that nobody reads. In a file and on the command line every name is meant for this program; of the
/// environment, which is full of others', only what looks like one of our sections.
/// </summary>
internal static class SectionNames
{
    private static readonly string[] s_known =
    [
        .. SettingsClass.All.Select(settings => settings.Section).Distinct(),
        "AllowedHosts",
        "Kestrel",
        "Logging",
    ];

    // Settings of the framework itself, such as « urls », which it names in two classes of constants.
    private static readonly HashSet<string> s_hosting = new(
        new[] { typeof(WebHostDefaults), typeof(HostDefaults) }
            .SelectMany(names => names.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(null))
            .OfType<string>()
            .Append(ServerBuilder.ReloadAssets),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>A line for each name.</summary>
    public static IEnumerable<string> Problems(IConfigurationRoot configuration)
    {
        return configuration.Providers.SelectMany(Problems).Distinct();
    }

    private static IEnumerable<string> Problems(IConfigurationProvider provider)
    {
        var isOurs = provider is JsonConfigurationProvider or CommandLineConfigurationProvider;
        if (!isOurs && provider is not EnvironmentVariablesConfigurationProvider)
        {
            return [];
        }

        return provider.GetChildKeys([], null)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(name => !s_known.Contains(name, StringComparer.OrdinalIgnoreCase) && !s_hosting.Contains(name))
            .Where(name => isOurs || provider.GetChildKeys([], name).Any())
            .Select(name => Problem(name, isOurs))
            .OfType<string>();
    }

    private static string? Problem(string name, bool isOurs)
    {
        return NearestName.Of(name, s_known.Concat(s_hosting)) is { } nearest
            ? $"{name}: there is no such section. Is it {nearest}?"
            : isOurs ? $"{name}: there is no such section. Those of this program are {string.Join(", ", s_known)}." : null;
    }
}
