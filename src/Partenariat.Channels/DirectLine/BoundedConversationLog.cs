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
