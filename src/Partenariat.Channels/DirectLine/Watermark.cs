using System.Globalization;

namespace Partenariat.Channels.DirectLine;

/// <summary>How far a client has read: opaque to it, for us the number of activities before.</summary>
internal static class Watermark
{
    /// <summary>Reads a watermark; nothing, <c>-</c> and nonsense mean « from the beginning ».</summary>
    public static long Parse(string? text)
    {
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark : 0;
    }

    public static string Format(long watermark)
    {
        return watermark.ToString(CultureInfo.InvariantCulture);
    }
}
