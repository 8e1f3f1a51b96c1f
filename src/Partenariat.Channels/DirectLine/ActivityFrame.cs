using System.Text;

namespace Partenariat.Channels.DirectLine;

/// <summary>A set of activities as the client reads it, in a WebSocket frame or as the answer to a poll.</summary>
internal static class ActivityFrame
{
    /// <param name="activities">Activities, already JSON.</param>
    /// <param name="watermark">Where to read on.</param>
    public static byte[] Of(IEnumerable<string> activities, long watermark)
    {
        return Encoding.UTF8.GetBytes($$"""{"activities":[{{string.Join(',', activities)}}],"watermark":"{{Watermark.Format(watermark)}}"}""");
    }
}
