using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Partenariat.Bot.Tests.Teams;
using Partenariat.Channels.Storage;
using Partenariat.Corpus;

namespace Partenariat.Bot.Tests.Editions;

/// <summary>The whole program on a copy of the tiny dossier, whose files a test may change; time passes when it says.</summary>
internal sealed class WatchedServer : TeamsHost, ILoggerProvider
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("corpus");
    private readonly FakeTimeProvider _clock = new();
    private readonly ConcurrentQueue<string> _lines = [];
    private readonly bool _isWatching;
    private readonly IStorage? _storage;

    public WatchedServer(bool isWatching = true, IStorage? storage = null)
    {
        _isWatching = isWatching;
        _storage = storage;
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "jardins")))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }

        CreateClient().Dispose();
    }

    public string Folder => Path.Combine(_parent.FullName, "jardins");

    /// <summary>What the program has said of its corpus since it started.</summary>
    public string Log => string.Join('\n', _lines);

    public string PathOf(string file)
    {
        return Path.Combine(Folder, file);
    }

    /// <summary>Writes a text in the place of another, as an editor that writes into the file does.</summary>
    public WatchedServer Replace(string file, string before, string after)
    {
        File.WriteAllText(PathOf(file), Replaced(file, before, after));
        return this;
    }

    /// <summary>The same, as an editor does that writes a temporary file and gives it the name of the old one.</summary>
    public WatchedServer ReplaceByRename(string file, string before, string after)
    {
        var temporary = PathOf($".{file}.swp~");
        File.WriteAllText(temporary, Replaced(file, before, after));
        File.Move(temporary, PathOf(file), overwrite: true);
        return this;
    }

    /// <summary>Lets the time between two looks at the files pass.</summary>
    public void Pass(int times)
    {
        for (var i = 0; i < times; i++)
        {
            _clock.Advance(CorpusWatcher.Period);
        }
    }

    /// <summary>The texts of the card that answers a message.</summary>
    public async Task<string> AskAsync(string question)
    {
        return Teams.Cards.Text(Teams.Cards.Of(Assert.Single(await ReplyAsync(Payloads.Message(question)))));
    }

    /// <summary>The page at an address.</summary>
    public async Task<string> ReadAsync(string address)
    {
        using var client = CreateClient();
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        return System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(address));
    }

    ILogger ILoggerProvider.CreateLogger(string categoryName)
    {
        return categoryName.StartsWith("Partenariat.Bot.Editions", StringComparison.Ordinal)
            ? new Recorder(_lines)
            : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (!_isWatching)
        {
            builder.UseSetting("Corpus:Watch", "false");
        }

        builder.ConfigureLogging(logging => logging.AddProvider(this));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(_clock);
            if (_storage is not null)
            {
                services.AddSingleton(_storage);
            }
        });
    }

    protected override void ConfigureEdition(IWebHostBuilder builder)
    {
        builder.UseSetting("Corpus:Folder", Folder);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (_parent.Exists)
        {
            _parent.Delete(recursive: true);
            _parent.Refresh();
        }
    }

    private string Replaced(string file, string before, string after)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Equal(2, text.Split(before).Length);
        return text.Replace(before, after, StringComparison.Ordinal);
    }

    private sealed class Recorder(ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            return null;
        }

        public bool IsEnabled(LogLevel logLevel)
        {
            return true;
        }

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
        }
    }
}
