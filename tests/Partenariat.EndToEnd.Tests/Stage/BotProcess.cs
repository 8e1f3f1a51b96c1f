using System.Collections.Concurrent;
using System.Diagnostics;

namespace Partenariat.EndToEnd.Tests.Stage;

/// <summary>The real program, started as a user starts it, on a free port.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan s_startLimit = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(string address, IEnumerable<string> settings)
    {
        Address = address;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Partenariat.Bot.dll"));
        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add(address);
        foreach (var setting in settings)
        {
            start.ArgumentList.Add(setting);
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException(Output));
    }

    /// <summary>Where it listens, without a final slash.</summary>
    public string Address { get; }

    /// <summary>What it has written so far.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts the program and waits until it listens.</summary>
    /// <param name="settings">Further arguments, such as <c>--Section:Key=value</c>.</param>
    public static Task<BotProcess> StartAsync(params string[] settings)
    {
        return StartAtAsync($"http://127.0.0.1:{FreePort.Find()}", settings);
    }

    /// <summary>Starts the program at an address of one's choice, such as that of one which has stopped.</summary>
    public static async Task<BotProcess> StartAtAsync(string address, params string[] settings)
    {
        var bot = new BotProcess(address, settings);
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        await bot._listening.Task.WaitAsync(s_startLimit);
        return bot;
    }

    public void Dispose()
    {
        _process.EnableRaisingEvents = false;
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is not null)
        {
            _output.Enqueue(line);
            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                _listening.TrySetResult();
            }
        }
    }
}
