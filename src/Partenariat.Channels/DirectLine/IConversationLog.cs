namespace Partenariat.Channels.DirectLine;

/// <summary>The activities of web chat conversations, kept for a while so that a client can catch up.</summary>
internal interface IConversationLog
{
    /// <summary>Opens a conversation; false where it is open already.</summary>
    Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Adds an activity (JSON). A conversation that is not known, or no more, starts afresh.</summary>
    Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken);

    /// <summary>What came after a watermark; everything where the watermark is of an earlier life of the conversation.</summary>
    Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken);

    /// <summary>The watermark after the last activity; 0 where the conversation is not known.</summary>
    Task<long> EndAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Forgets a conversation, if it is known.</summary>
    Task ForgetAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>A part of a conversation.</summary>
/// <param name="Activities">The activities (JSON), in order.</param>
/// <param name="Watermark">Where to read on.</param>
internal sealed record LogPage(IReadOnlyList<string> Activities, long Watermark);
