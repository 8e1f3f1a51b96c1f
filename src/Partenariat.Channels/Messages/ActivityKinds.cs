using System.Collections.Frozen;
using Microsoft.Bot.Schema;

namespace Partenariat.Channels.Messages;

/// <summary>How activities are treated by type.</summary>
internal static class ActivityKinds
{
    private static readonly FrozenSet<string> s_forTheBot = FrozenSet.Create(
        StringComparer.Ordinal,
        ActivityTypes.Message,
        ActivityTypes.ConversationUpdate,
        ActivityTypes.InstallationUpdate,
        ActivityTypes.MessageUpdate,
        ActivityTypes.MessageDelete,
        ActivityTypes.MessageReaction,
        ActivityTypes.Event,
        ActivityTypes.Invoke,
        ActivityTypes.EndOfConversation);

    /// <summary>Types that the protocol may add later, and typing, are accepted and ignored.</summary>
    public static bool IsForTheBot(this Activity activity)
    {
        return activity.Type is { } type && s_forTheBot.Contains(type);
    }

    /// <summary>True where the answer belongs into the HTTP response.</summary>
    public static bool IsAnsweredInline(this Activity activity)
    {
        return activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies;
    }
}
