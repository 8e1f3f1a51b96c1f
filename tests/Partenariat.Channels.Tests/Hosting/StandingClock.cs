namespace Partenariat.Channels.Tests.Hosting;

/// <summary>
/// A clock that tells the time that a test sets, and whose timers run by the real one: a call of a whole server that
/// waits on a timer still ends. A server that is disposed waits for its calls by a timer too.
/// </summary>
internal sealed class StandingClock : TimeProvider
{
    private long _ticks = DateTimeOffset.UtcNow.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        return new DateTimeOffset(GetTimestamp(), TimeSpan.Zero);
    }

    public override long GetTimestamp()
    {
        return Interlocked.Read(ref _ticks);
    }

    public void Advance(TimeSpan time)
    {
        Interlocked.Add(ref _ticks, time.Ticks);
    }
}
