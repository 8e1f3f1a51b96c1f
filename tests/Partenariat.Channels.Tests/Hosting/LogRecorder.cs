using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Partenariat.Channels.Tests.Hosting;

/// <summary>Keeps every log line, with its exception.</summary>
internal sealed class LogRecorder : ILoggerProvider
{
    private readonly ConcurrentQueue<LogLine> _lines = new();

    public IReadOnlyCollection<LogLine> Lines => _lines;

    public string AllText => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName)
    {
        return new Recorder(categoryName, _lines);
    }

    public void Dispose()
    {
    }

    internal sealed record LogLine(string Category, LogLevel Level, int Event, string Text, Exception? Exception);

    private sealed class Recorder(string category, ConcurrentQueue<LogLine> lines) : ILogger
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

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lines.Enqueue(new LogLine(category, logLevel, eventId.Id, formatter(state, exception), exception));
        }
    }
}
