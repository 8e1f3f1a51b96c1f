using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Partenariat.Channels.Activities;

/// <summary>
/// One message or event of the Bot Framework protocol. Properties that this library does not know are kept in
/// <see cref="Extra"/>, so that an activity can be echoed unchanged.
/// </summary>
public sealed record Activity
{
    /// <summary>The type, one of <see cref="ActivityTypes"/>, or another one that is ignored.</summary>
    public string? Type { get; init; }

    /// <summary>The id given by the channel.</summary>
    public string? Id { get; init; }

    /// <summary>When it was sent (UTC), as the channel wrote it.</summary>
    public string? Timestamp { get; init; }

    /// <summary>The channel, such as <c>msteams</c>, <c>webchat</c> or <c>directline</c>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Where replies go: the base address of the connector.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The conversation that it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Who receives it.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>The text. From a user: not trusted.</summary>
    public string? Text { get; init; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>; null means Markdown.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What a screen reader or a voice says.</summary>
    public string? Speak { get; init; }

    /// <summary>The language tag, such as <c>fr-FR</c>.</summary>
    public string? Locale { get; init; }

    /// <summary><c>acceptingInput</c>, <c>ignoringInput</c> or <c>expectingInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>A plain summary for notifications.</summary>
    public string? Summary { get; init; }

    /// <summary><c>expectReplies</c> asks for the answers in the HTTP response.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>The name of an event or an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>For an installation update: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; init; }

    /// <summary>The value of an event, an invoke or a pressed button.</summary>
    public JsonNode? Value { get; init; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Mentions, citations, client information: each with a <c>type</c>.</summary>
    public IReadOnlyList<JsonObject>? Entities { get; init; }

    /// <summary>Buttons under the message.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Members who joined.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Members who left.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Data that only the channel knows.</summary>
    public JsonNode? ChannelData { get; init; }

    /// <summary>All other properties, kept as they came.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; init; }
}

/// <summary>A person or a bot on a channel.</summary>
public sealed record ChannelAccount
{
    /// <summary>The id on the channel.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c> or <c>bot</c>.</summary>
    public string? Role { get; init; }

    /// <summary>All other properties.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; init; }
}

/// <summary>A conversation on a channel.</summary>
public sealed record ConversationAccount
{
    /// <summary>The id on the channel.</summary>
    public string? Id { get; init; }

    /// <summary>In Teams: <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The Microsoft Entra tenant.</summary>
    public string? TenantId { get; init; }

    /// <summary>True with more than one person.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>All other properties.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; init; }
}

/// <summary>A card or a file.</summary>
public sealed record Attachment
{
    /// <summary>The media type of an Adaptive Card.</summary>
    public const string AdaptiveCardContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>The address of a file.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The content of a card.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>The name of a file.</summary>
    public string? Name { get; init; }

    /// <summary>For a message extension: the short form shown in the list.</summary>
    public JsonNode? Preview { get; init; }
}

/// <summary>Buttons under a message.</summary>
/// <param name="Actions">The buttons, in order.</param>
public sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <summary>A button.</summary>
/// <param name="Type">Such as <c>imBack</c> (sends <paramref name="Value"/> as the user's words) or <c>openUrl</c>.</param>
/// <param name="Title">The label.</param>
/// <param name="Value">What is sent.</param>
public sealed record CardAction(string Type, string Title, string Value);
