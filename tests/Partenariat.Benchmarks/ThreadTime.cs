using System.Runtime.InteropServices;

namespace Partenariat.Benchmarks;

/// <summary>The processor time of the current thread (clock_gettime, POSIX): what else the machine does is not in it.</summary>
internal static partial class ThreadTime
{
    // Linux, time.h.
    private const int ThreadClock = 3;

    /// <summary>What the thread has used so far.</summary>
    public static TimeSpan Now
    {
        get
        {
            _ = GetTime(ThreadClock, out var time);
            return new TimeSpan((time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick));
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
