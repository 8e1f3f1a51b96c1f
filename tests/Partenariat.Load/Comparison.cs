namespace Partenariat.Load;

/// <summary>The same load on one server after the other, level by level, so that what else the machine does meets them alike.</summary>
internal sealed class Comparison(
    int port, TimeSpan duration, TimeSpan warmUp, IReadOnlyList<int> connections, IReadOnlyList<string> questions, IReadOnlyList<string> modes)
{
    /// <summary>What the bot says when it listens.</summary>
    public const string BotListens = "Application started";

    private const int WarmUpConnections = 16;
    private const long Megabyte = 1_000_000;
    private const string EchoListens = "listening";

    /// <summary>The bot as the last build left it.</summary>
    public static string BuiltBot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Partenariat.Bot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("--bot is required outside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "Partenariat.Bot", "bin", "Release", "net10.0", "Partenariat.Bot.dll");
    }

    /// <summary>Measures and prints a table.</summary>
    public async Task RunAsync(FileInfo bot, FileInfo? other, IReadOnlyList<string> without)
    {
        var servers = new List<Server>();
        try
        {
            await using var sink = await Sink.StartAsync(port);
            await StartAsync(servers, bot, other, without);
            Console.WriteLine("| way | connections | server | turns/s | CPU ms/turn | median ms | p99 ms | failed | lost |");
            Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            foreach (var mode in modes)
            {
                foreach (var server in servers)
                {
                    await RunOf(server, sink, mode).MeasureAsync(WarmUpConnections, warmUp);
                }

                foreach (var level in connections)
                {
                    foreach (var server in servers)
                    {
                        var measure = await RunOf(server, sink, mode).MeasureAsync(level, duration);
                        Console.WriteLine($"| {mode} | {level} | {server.Name} | {measure.ToRow()} |");
                    }
                }
            }

            foreach (var server in servers)
            {
                Console.WriteLine($"Resident at the end and at most, MB: {server.Name} {server.Resident / Megabyte} {server.MostResident / Megabyte}");
            }

            Console.WriteLine($"Answers that nobody waited for: {sink.Unasked}");
        }
        finally
        {
            servers.ForEach(server => server.Dispose());
        }
    }

    private Run RunOf(Server server, Sink sink, string mode)
    {
        return new Run(server, sink, mode == "inline", questions);
    }

    private async Task StartAsync(List<Server> servers, FileInfo bot, FileInfo? other, IReadOnlyList<string> without)
    {
        servers.Add(await StartBotAsync("this bot", port + 1, bot));
        if (other is not null)
        {
            servers.Add(await StartBotAsync("other build", port + 2, other));
        }

        if (!without.Contains("stock", StringComparer.Ordinal))
        {
            string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Partenariat.Load.dll"), "echo", "--port", $"{port + 3}"];
            servers.Add(await Server.StartAsync(".NET SDK echo", port + 3, EchoListens, "dotnet", arguments));
        }

        if (!without.Contains("node", StringComparer.Ordinal))
        {
            servers.Add(await Server.StartAsync("JavaScript SDK echo", port + 4, EchoListens, "node", Path.Combine(AppContext.BaseDirectory, "echo.mjs"), $"{port + 4}"));
        }
    }

    private static Task<Server> StartBotAsync(string name, int port, FileInfo bot)
    {
        return Server.StartAsync(name, port, BotListens, "dotnet", bot.FullName, "--urls", $"http://127.0.0.1:{port}");
    }
}
