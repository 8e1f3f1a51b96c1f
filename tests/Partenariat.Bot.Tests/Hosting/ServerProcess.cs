using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Partenariat.Bot.Tests.Hosting;

/// <summary>The program as the machine runs it, with what it writes, the signals it gets and the code it ends with.</summary>
internal sealed class ServerProcess : IDisposable
{
    // Only ends what hangs: a machine that does other work takes minutes for what is done in seconds.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(6);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Runs a command.</summary>
    /// <param name="command">The file and its arguments.</param>
    public ServerProcess(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _started.TrySetResult();
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has written so far.</summary>
    public string Output => string.Join('\n', _lines);

    /// <summary>Where it listens, as it says itself.</summary>
    public Uri Address => new(_lines.First(line => line.Contains("Now listening on:", StringComparison.Ordinal)).Split("on: ")[1]);

    /// <summary>Runs the program with the tiny dossier, which is ready soon, on a port that the machine chooses.</summary>
    public static ServerProcess Serve(params string[] settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Partenariat.Bot.dll");
        var dossier = Path.Combine(AppContext.BaseDirectory, "jardins");
        // A run in the background, or under nohup, hands down that a signal is ignored: the program is to get it all the same.
        return new ServerProcess(["env", "--default-signal=HUP,INT,TERM", "dotnet", program, "--urls", "http://127.0.0.1:0", $"--Corpus:Folder={dossier}", .. settings]);
    }

    /// <summary>Waits until it serves, or has ended.</summary>
    public Task StartedAsync()
    {
        return _started.Task.WaitAsync(s_patience);
    }

    /// <summary>Sends a signal by its name, such as HUP.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-s", name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end and returns the exit code.</summary>
    public async Task<int> EndedAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is not null)
        {
            _lines.Enqueue(line);
            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                _started.TrySetResult();
            }
        }
    }
}
