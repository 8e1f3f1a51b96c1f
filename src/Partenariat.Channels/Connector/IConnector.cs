using Partenariat.Channels.Activities;

namespace Partenariat.Channels.Connector;

/// <summary>
/// Speaks to a channel through its connector (ConnectorAPI.json of the SDK). Each activity must carry
/// <see cref="Activity.ServiceUrl"/> and <see cref="Activity.Conversation"/>.
/// </summary>
public interface IConnector
{
    /// <summary>
    /// Sends an activity: as an answer where it has a <see cref="Activity.ReplyToId"/>, in place of an earlier one
    /// where it has an <see cref="Activity.Id"/>, else at the end of the conversation.
    /// </summary>
    /// <param name="activity">What to send.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The id given by the channel, or null where it gives none (typing).</returns>
    /// <exception cref="ConnectorException">The channel refuses, is away, or its address is not allowed.</exception>
    Task<string?> SendAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Starts a conversation with one person, with a first message.</summary>
    /// <param name="activity">The first message; its <see cref="Activity.Recipient"/> is the person, its
    /// <see cref="Activity.From"/> the bot, its conversation's tenant the person's.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The id of the new conversation.</returns>
    /// <exception cref="ConnectorException">The channel refuses, is away, or its address is not allowed.</exception>
    Task<string?> CreateConversationAsync(Activity activity, CancellationToken cancellationToken);
}
