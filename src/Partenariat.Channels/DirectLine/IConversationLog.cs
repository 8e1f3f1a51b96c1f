namespace Partenariat.Channels.DirectLine;

/// <summary>The activities of web chat conversations, kept for a while so that a client can catch up.</summary>
internal interface IConversationLog
{
    /// <summary>Opens a conversation; false where it is open already.</summary>
    Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Adds an activity (JSON). A conversation that is not known, or no more, starts afresh.</summary>
    Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken);

    /// <summary>Adds what begins a turn, and keeps it for the turn, as one step.</summary>
    /// <returns>The id of the activity; that of the first, where the turn was accepted before and nothing is added.</returns>
    Task<string> AcceptAsync(string conversationId, AcceptedTurn turn, CancellationToken cancellationToken);

    /// <summary>Adds a part of a turn's answer, unless that part was said before, or the turn is done.</summary>
    Task AnswerAsync(string conversationId, string activity, PartOfAnswer part, CancellationToken cancellationToken);

    /// <summary>What was kept for a turn; null where it is done, or was never accepted.</summary>
    Task<string?> FindTurnAsync(string conversationId, string turn, CancellationToken cancellationToken);

    /// <summary>Keeps nothing more for a turn but that it is done.</summary>
    Task CloseTurnAsync(string conversationId, string turn, CancellationToken cancellationToken);

    /// <summary>What came after a watermark; everything where the watermark is of an earlier life of the conversation.</summary>
    Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken);

    /// <summary>The watermark after the last activity; 0 where the conversation is not known.</summary>
    Task<long> EndAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Forgets a conversation, if it is known.</summary>
    Task ForgetAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>What begins a turn.</summary>
/// <param name="Turn">The name of the turn.</param>
/// <param name="Id">The id of the activity.</param>
/// <param name="Activity">The activity as the client reads it (JSON).</param>
/// <param name="Kept">The activity as the bot reads it (JSON).</param>
internal sealed record AcceptedTurn(string Turn, string Id, string Activity, string Kept);

/// <summary>The place of an activity in the answer to another.</summary>
/// <param name="Turn">The name of the turn.</param>
/// <param name="Number">How many parts come before it.</param>
internal readonly record struct PartOfAnswer(string Turn, int Number);

/// <summary>A part of a conversation.</summary>
/// <param name="Activities">The activities (JSON), in order.</param>
/// <param name="Watermark">Where to read on.</param>
internal sealed record LogPage(IReadOnlyList<string> Activities, long Watermark);
