using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Partenariat.Channels.Turns;

/// <summary>Names a turn by what began it, so that the same activity sent twice is the same turn.</summary>
internal static class TurnName
{
    /// <summary>The name: that of the client where the client names its messages, for it posts again what it is not sure of.</summary>
    public static string Of(Activity activity)
    {
        var own = (activity.ChannelData as JObject)?["clientActivityID"] is JValue { Value: string text } && text.Length > 0 ? text : activity.Id;

        // A hash: ids may be long, and may say who speaks. The line feeds keep the parts apart.
        var name = string.Join('\n', activity.ChannelId, activity.Conversation?.Id, own);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }
}
