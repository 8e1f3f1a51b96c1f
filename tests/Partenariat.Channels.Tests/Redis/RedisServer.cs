using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;
using StackExchange.Redis;

namespace Partenariat.Channels.Tests.Redis;

/// <summary>A real Redis on a free port, with nothing in it and nothing left behind.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    // Below the range from which the system takes ports for outgoing connections.
    private const int FirstPort = 20_000;
    private const int LastPort = 32_000;
    private const int MostAttempts = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("redis-").FullName;
    private Process? _process;
    private int _port;

    /// <summary>Whether it keeps on disk what it holds, and has it again after a restart.</summary>
    public bool IsPersistent { get; init; }

    internal string Connection => $"127.0.0.1:{_port},connectTimeout=20000,syncTimeout=20000,asyncTimeout=20000";

    // For what happens while it is away: as short as a busy machine lets it be while it is not.
    private string ImpatientConnection => $"127.0.0.1:{_port},connectTimeout=3000,syncTimeout=3000,asyncTimeout=3000";

    internal Dictionary<string, string?> Settings => new() { ["ConnectionStrings:Redis"] = Connection };

    /// <summary>The settings for it, with a short sentence for what is forgotten.</summary>
    internal Dictionary<string, string?> ImpatientSettings => new()
    {
        ["ConnectionStrings:Redis"] = ImpatientConnection,
        ["Turns:ForgottenText"] = "Sans mémoire.",
    };

    public async Task InitializeAsync()
    {
        // Somebody else may take the port in between.
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await TryStartAsync(FreePort()))
            {
                return;
            }
        }

        throw new InvalidOperationException("redis-server does not start: see its own output.");
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

    /// <summary>Lets it answer nobody, with its connections open, as a machine does that swaps.</summary>
    internal void Freeze()
    {
        Signal("STOP");
    }

    /// <summary>Lets it go on.</summary>
    internal void Thaw()
    {
        Signal("CONT");
    }

    /// <summary>Brings it back at the same place; empty, unless it is persistent.</summary>
    internal async Task RestartAsync()
    {
        await StopAsync();
        Assert.True(await TryStartAsync(_port));
    }

    /// <summary>Changes a setting while it runs.</summary>
    internal async Task SetAsync(string setting, string value)
    {
        await using var redis = await ConnectionMultiplexer.ConnectAsync(Connection + ",allowAdmin=true");
        await redis.GetServers().Single().ConfigSetAsync(setting, value);
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private async Task<bool> TryStartAsync(int port)
    {
        _port = port;
        var start = new ProcessStartInfo("redis-server")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder,
        };
        foreach (var argument in new[] { "--port", $"{_port}", "--bind", "127.0.0.1", "--save", string.Empty, "--appendonly", IsPersistent ? "yes" : "no" })
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
