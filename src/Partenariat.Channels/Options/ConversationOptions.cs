using System.ComponentModel.DataAnnotations;

namespace Partenariat.Channels.Options;

/// <summary>What is kept of a conversation: section <c>Conversation</c> of the configuration.</summary>
public sealed class ConversationOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Conversation";

    /// <summary>How long the thread of an idle conversation is kept; 30 minutes by default.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan IdleTime { get; set; } = TimeSpan.FromMinutes(30);
}
