using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Telemetry;

namespace Partenariat.Channels;

/// <summary>Logs what is refused, but for floods: ten thousand refusals must not become ten thousand lines.</summary>
internal sealed class RefusalLog(ILogger<RefusalLog> log, ChannelFigures figures, TimeProvider clock)
{
    private const int LinesPerMinute = 10;

    // By kind and not by reason: a reason may name what the caller has sent, so there is no end of them.
    private readonly ConcurrentDictionary<(int Status, string Code), Minute> _minutes = new();

    /// <summary>Logs a refusal; one of a kind that has filled its minute is only counted.</summary>
    public void Write(Refusal refusal)
    {
        figures.Refused(refusal.Status, refusal.Code);
        if (refusal.Status == StatusCodes.Status429TooManyRequests)
        {
            return;
        }

        var minute = _minutes.GetOrAdd((refusal.Status, refusal.Code), _ => new Minute());
        var (isLogged, unlogged) = minute.Take(clock.GetUtcNow());
        if (unlogged > 0)
        {
            log.RefusedMore(unlogged, refusal.Status, refusal.Code);
        }

        if (isLogged)
        {
            log.Refused(refusal.Status, refusal.Code, refusal.Message);
        }
    }

    private sealed class Minute
    {
        private DateTimeOffset _end;
        private int _refusals;

        /// <summary>Counts one; also says how many of the minute before were not logged, once that is over.</summary>
        public (bool IsLogged, int Unlogged) Take(DateTimeOffset now)
        {
            lock (this)
            {
                var unlogged = 0;
                if (now >= _end)
                {
                    unlogged = Math.Max(0, _refusals - LinesPerMinute);
                    _refusals = 0;
                    _end = now + TimeSpan.FromMinutes(1);
                }

                return (++_refusals <= LinesPerMinute, unlogged);
            }
        }
    }
}
