namespace Partenariat.Channels.Connector;

/// <summary>When the last messages of a conversation were sent, and when those that wait will be. Safe for several threads.</summary>
/// <param name="limits">So many messages in so much time.</param>
/// <param name="longest">The longest of these times.</param>
internal sealed class SentTimes(IReadOnlyList<(int Messages, TimeSpan Window)> limits, TimeSpan longest)
{
    private const int MostWaiting = 100;

    private readonly Lock _gate = new();

    // In order; those to come at the end.
    private readonly List<TimeSpan> _times = [];

    /// <summary>Takes the first time at which a message may be sent.</summary>
    /// <param name="now">The time.</param>
    /// <param name="patience">How much later it may be.</param>
    /// <returns>The time; null where it is later than that, or too many wait already.</returns>
    public TimeSpan? TryReserve(TimeSpan now, TimeSpan patience)
    {
        lock (_gate)
        {
            _times.RemoveRange(0, FirstAfter(now - longest));
            if (_times.Count - FirstAfter(now) >= MostWaiting)
            {
                return null;
            }

            var time = _times.Count > 0 && _times[^1] > now ? _times[^1] : now;
            foreach (var (messages, window) in limits)
            {
                if (_times.Count >= messages && _times[^messages] + window > time)
                {
                    time = _times[^messages] + window;
                }
            }

            if (time - now > patience)
            {
                return null;
            }

            _times.Add(time);
            return time;
        }
    }

    /// <summary>A message is not sent after all.</summary>
    public void GiveUp(TimeSpan time)
    {
        lock (_gate)
        {
            _times.Remove(time);
        }
    }

    private int FirstAfter(TimeSpan time)
    {
        var first = _times.FindIndex(sent => sent > time);
        return first < 0 ? _times.Count : first;
    }
}
