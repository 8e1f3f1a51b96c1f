using System.Text;

namespace Partenariat.Channels.DirectLine;

/// <summary>A log that takes no more room than there is: before it grows, others are forgotten.</summary>
internal sealed class BoundedConversationLog(IConversationLog log, ConversationRoom room) : IConversationLog
{
    public async Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken)
    {
        await MakeRoomAsync(conversationId, 0, cancellationToken);
        return await log.OpenAsync(conversationId, cancellationToken);
    }

    public async Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken)
    {
        await MakeRoomAsync(conversationId, Encoding.UTF8.GetByteCount(activity), cancellationToken);
        await log.AppendAsync(conversationId, activity, cancellationToken);
    }

    public async Task<string> AcceptAsync(string conversationId, AcceptedTurn turn, CancellationToken cancellationToken)
    {
        await MakeRoomAsync(conversationId, Encoding.UTF8.GetByteCount(turn.Activity), cancellationToken);
        return await log.AcceptAsync(conversationId, turn, cancellationToken);
    }

    public async Task AnswerAsync(string conversationId, string activity, PartOfAnswer part, CancellationToken cancellationToken)
    {
        await MakeRoomAsync(conversationId, Encoding.UTF8.GetByteCount(activity), cancellationToken);
        await log.AnswerAsync(conversationId, activity, part, cancellationToken);
    }

    public Task<string?> FindTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return log.FindTurnAsync(conversationId, turn, cancellationToken);
    }

    public Task CloseTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return log.CloseTurnAsync(conversationId, turn, cancellationToken);
    }

    public Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        return log.ReadAsync(conversationId, after, cancellationToken);
    }

    public Task<long> EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        return log.EndAsync(conversationId, cancellationToken);
    }

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        return log.ForgetAsync(conversationId, cancellationToken);
    }

    private async Task MakeRoomAsync(string conversationId, long bytes, CancellationToken cancellationToken)
    {
        foreach (var forgotten in room.Grow(conversationId, bytes))
        {
            await log.ForgetAsync(forgotten, cancellationToken);
        }
    }
}
