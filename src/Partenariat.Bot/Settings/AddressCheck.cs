namespace Partenariat.Bot.Settings;

/// <summary>
/// Where the server listens. The framework takes what it cannot read as a port for a host name, and a host name for every
/// address of the machine, on port 80.
/// </summary>
internal static class AddressCheck
{
    private const string Setting = "urls";

    // Every address of the machine, in the framework's two ways to write it.
    private static readonly string[] s_everywhere = ["://*", "://+"];

    /// <summary>A line for each address that is none.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        return (configuration[Setting] ?? "")
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(address => !IsAddress(address))
            .Select(address => $"{Setting}: \"{address}\" is not an address such as http://127.0.0.1:3978.");
    }

    private static bool IsAddress(string address)
    {
        var plain = s_everywhere.Aggregate(address, (text, everywhere) => text.Replace(everywhere, "://0.0.0.0", StringComparison.Ordinal));
        return Uri.TryCreate(plain, UriKind.Absolute, out var read)
            && (read.Scheme == Uri.UriSchemeHttp || read.Scheme == Uri.UriSchemeHttps);
    }
}
