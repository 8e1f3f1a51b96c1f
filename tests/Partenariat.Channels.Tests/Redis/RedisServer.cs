using System.Diagnostics;
using System.Net.NetworkInformation;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>A real Redis on a free port, with nothing in it and nothing left behind.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    // Below the range from which the system takes ports for outgoing connections.
    private const int FirstPort = 20_000;
    private const int LastPort = 32_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("redis-").FullName;
    private Process? _process;
    private int _port;

    internal string Connection => $"127.0.0.1:{_port},connectTimeout=20000,syncTimeout=20000,asyncTimeout=20000";

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
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Takes the server away, as an outage does.</summary>
    internal async Task StopAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
    }

    private async Task<bool> TryStartAsync()
    {
        _port = FreePort();
        var start = new ProcessStartInfo("redis-server")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder,
        };
        foreach (var argument in new[] { "--port", $"{_port}", "--bind", "127.0.0.1", "--save", string.Empty, "--appendonly", "no" })
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("Ready to accept connections", StringComparison.OrdinalIgnoreCase))
            {
                _ = _process.StandardOutput.ReadToEndAsync();
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
