using System.CommandLine;

namespace Partenariat.Bot.Commands;

/// <summary><c>health</c>: asks a running server how it is, for containers whose image has no other tool to ask with.</summary>
internal static class HealthCommand
{
    private const string DefaultAddress = "http://localhost:3978";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(4);

    /// <summary>Exit code 0 where the server answers that it is well; 1 where it answers otherwise, or not at all.</summary>
    public static Command Create()
    {
        var url = new Option<string>("--url")
        {
            Description = "L’adresse à interroger, par défaut /health/live du serveur de cette machine.",
            DefaultValueFactory = _ => ServedAddress() + "/health/live",
        };
        var command = new Command("health", "Demande à un serveur en marche comment il va.") { url };
        command.SetAction((parsed, cancellation) => AskAsync(parsed.GetRequiredValue(url), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> AskAsync(string url, InvocationConfiguration console, CancellationToken cancellation)
    {
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true) { Timeout = s_patience };
        try
        {
            using var response = await client.GetAsync(url, cancellation);
            await console.Output.WriteLineAsync(await response.Content.ReadAsStringAsync(cancellation));
            return response.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or InvalidOperationException
            or NotSupportedException or UriFormatException)
        {
            await console.Error.WriteLineAsync($"{url}\u00A0: pas de réponse ({e.Message})");
            return 1;
        }
    }

    /// <summary>Where a server with the same environment listens, for who asks on its own machine.</summary>
    private static string ServedAddress()
    {
        var settings = new ConfigurationBuilder().AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables("DOTNET_").Build();
        if (settings["urls"] is { Length: > 0 } urls)
        {
            return urls.Split(';')[0]
                .Replace("://*", "://localhost", StringComparison.Ordinal).Replace("://+", "://localhost", StringComparison.Ordinal)
                .TrimEnd('/');
        }

        return settings["http_ports"] is { Length: > 0 } ports ? $"http://localhost:{ports.Split(';')[0]}" : DefaultAddress;
    }
}
