using System.Globalization;

namespace Partenariat.Channels.DirectLine;

/// <summary>
/// How far a client has read: opaque to it, for us the number of the next activity. A conversation that starts afresh
/// counts from the time, so that a watermark of its earlier life, lost in a restart, lies before all that is new.
/// </summary>
internal static class Watermark
{
    /// <summary>Reads a watermark; nothing, <c>-</c> and nonsense mean « from the beginning ».</summary>
    public static long Parse(string? text)
    {
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : 0;
    }

    /// <summary>The number of the first activity of a conversation that starts now.</summary>
    public static long FirstOf(TimeProvider clock)
    {
        return clock.GetUtcNow().ToUnixTimeMilliseconds();
    }

    public static string Format(long watermark)
    {
        return watermark.ToString(CultureInfo.InvariantCulture);
    }
}
