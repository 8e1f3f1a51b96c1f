namespace Partenariat.Channels.Activities;

/// <summary>The types of activity that the protocol names and this library treats.</summary>
public static class ActivityTypes
{
    /// <summary>Words or a card.</summary>
    public const string Message = "message";

    /// <summary>People or the bot joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The app was added or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>A reaction was added or removed.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";

    /// <summary>A named event.</summary>
    public const string Event = "event";

    /// <summary>A named request that waits for its answer in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";
}
