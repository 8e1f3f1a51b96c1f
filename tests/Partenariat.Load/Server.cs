using System.Diagnostics;
using System.Globalization;

namespace Partenariat.Load;

/// <summary>A bot in a process of its own, so that its work can be told from that of the load.</summary>
internal sealed class Server : IDisposable
{
    private static readonly TimeSpan s_startLimit = TimeSpan.FromMinutes(2);

    // The unit of /proc/PID/stat on Linux (man 5 proc; USER_HZ).
    private const double TicksPerSecond = 100;

    private readonly Process _process;

    private Server(string name, Uri address, Process process)
    {
        Name = name;
        Address = address;
        _process = process;
    }

    /// <summary>What it is called in the report.</summary>
    public string Name { get; }

    /// <summary>Its <c>/api/messages</c>.</summary>
    public Uri Address { get; }

    /// <summary>The processor time that it has used so far.</summary>
    public TimeSpan Work
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{_process.Id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var ticks = long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture);
            return TimeSpan.FromSeconds(ticks / TicksPerSecond);
        }
    }

    /// <summary>The same to the nanosecond, of the threads that live: for single requests.</summary>
    public TimeSpan ThreadWork
    {
        get
        {
            // Linux, proc_pid_schedstat: the first number is the time on a processor.
            var nanoseconds = Directory.EnumerateDirectories($"/proc/{_process.Id}/task").Sum(thread => RunTime(Path.Combine(thread, "schedstat")));
            return TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick);
        }
    }

    /// <summary>The memory that it has in use, in bytes.</summary>
    public long Resident => Status("VmRSS:");

    /// <summary>The most that it ever had.</summary>
    public long MostResident => Status("VmHWM:");

    /// <summary>Starts one and waits until it says that it listens.</summary>
    public static async Task<Server> StartAsync(string name, int port, string listening, string program, params IEnumerable<string> arguments)
    {
        var (launcher, launched) = Cores.CommandFor(program, arguments);
        var start = new ProcessStartInfo(launcher, launched) { RedirectStandardOutput = true };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{name} has ended."));
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(listening, StringComparison.Ordinal) == true)
            {
                ready.TrySetResult();
            }
        };
        process.Start();
        process.BeginOutputReadLine();
        var server = new Server(name, new Uri($"http://127.0.0.1:{port}/api/messages"), process);
        try
        {
            await ready.Task.WaitAsync(s_startLimit);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    private static long RunTime(string file)
    {
        try
        {
            return long.Parse(File.ReadAllText(file).Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // The thread has ended meanwhile.
            return 0;
        }
    }

    private long Status(string name)
    {
        var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line[name.Length..^"kB".Length], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.EnableRaisingEvents = false;
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
