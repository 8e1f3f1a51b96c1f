using System.Text.Json.Nodes;
using Partenariat.Channels.Activities;

namespace Partenariat.Channels;

/// <summary>What a turn gives back.</summary>
/// <param name="Activities">Activities to send, in order. Only what the bot decides (type, text, attachments,
/// entities, suggested actions…): the channel adds ids, addresses and times. One with an <see cref="Activity.Id"/>
/// takes the place of that earlier activity.</param>
/// <param name="Invoke">The answer to an invoke, or null where the activity was none, or is not supported (501).</param>
public sealed record TurnResult(IReadOnlyList<Activity> Activities, InvokeResponse? Invoke = null)
{
    /// <summary>Nothing to say.</summary>
    public static TurnResult Empty { get; } = new([]);
}

/// <summary>The HTTP answer to an invoke activity.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The JSON body, or null for none.</param>
public sealed record InvokeResponse(int Status, JsonNode? Body);
