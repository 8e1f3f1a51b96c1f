using System.Diagnostics;
using System.Net.NetworkInformation;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>A real Redis on a free port, with nothing in it and nothing left behind.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    // Below the range from which the system takes ports for outgoing connections.
    private const int FirstPort = 20_000;
    private const int LastPort = 32_000;

    private readonly string folder = Directory.CreateTempSubdirectory("redis-").FullName;
    private Process? process;
    private int port;

    internal string Connection => $"127.0.0.1:{port},connectTimeout=20000,syncTimeout=20000,asyncTimeout=20000";

    internal Dictionary<string, string?> Settings => new() { ["ConnectionStrings:Redis"] = Connection };

    public async Task InitializeAsync()
    {
        while (!await TryStartAsync())
        {
            // Somebody else took the port in between: the next one.
        }
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Takes the server away, as an outage does.</summary>
    internal async Task StopAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private async Task<bool> TryStartAsync()
    {
        port = FreePort();
        var start = new ProcessStartInfo("redis-server")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        foreach (var argument in new[] { "--port", $"{port}", "--bind", "127.0.0.1", "--save", string.Empty, "--appendonly", "no" })
        {
            start.ArgumentList.Add(argument);
        }

        process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.OrdinalIgnoreCase))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return true;
            }
        }

        return false;
    }

    private static int FreePort()
    {
        var used = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port).ToHashSet();
        return Enumerable.Repeat(0, 1000).Select(_ => Random.Shared.Next(FirstPort, LastPort)).First(candidate => !used.Contains(candidate));
    }
}
