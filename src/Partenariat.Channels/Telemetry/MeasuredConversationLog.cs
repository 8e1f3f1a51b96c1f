using Partenariat.Channels.DirectLine;
using Partenariat.Channels.Redis;

namespace Partenariat.Channels.Telemetry;

/// <summary>A log of conversations that is measured.</summary>
internal sealed class MeasuredConversationLog(RedisConversationLog inner, MeasuredOperations operations) : IConversationLog
{
    public Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken)
    {
        return operations.RunAsync("open conversation", () => inner.OpenAsync(conversationId, cancellationToken));
    }

    public Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken)
    {
        return operations.RunAsync("append activity", () => inner.AppendAsync(conversationId, activity, cancellationToken));
    }

    public Task<string> AcceptAsync(string conversationId, AcceptedTurn turn, CancellationToken cancellationToken)
    {
        return operations.RunAsync("accept turn", () => inner.AcceptAsync(conversationId, turn, cancellationToken));
    }

    public Task AnswerAsync(string conversationId, string activity, PartOfAnswer part, CancellationToken cancellationToken)
    {
        return operations.RunAsync("append answer", () => inner.AnswerAsync(conversationId, activity, part, cancellationToken));
    }

    public Task<string?> FindTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return operations.RunAsync("find turn", () => inner.FindTurnAsync(conversationId, turn, cancellationToken));
    }

    public Task CloseTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return operations.RunAsync("close turn", () => inner.CloseTurnAsync(conversationId, turn, cancellationToken));
    }

    public Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        return operations.RunAsync("read activities", () => inner.ReadAsync(conversationId, after, cancellationToken));
    }

    public Task<long> EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        return operations.RunAsync("read watermark", () => inner.EndAsync(conversationId, cancellationToken));
    }

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        return operations.RunAsync("forget conversation", () => inner.ForgetAsync(conversationId, cancellationToken));
    }
}
