using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary>Keeps conversations in this process: bounded in number and in size, forgotten when idle.</summary>
internal sealed class MemoryConversationLog(IOptions<DirectLineOptions> options, TimeProvider clock) : IConversationLog
{
    private readonly ExpiringMap<Conversation> _conversations = new(options.Value.MaxConversations, clock);

    public Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken)
    {
        _conversations.GetOrAdd(conversationId, NewConversation, options.Value.IdleTimeout, out var added);
        return Task.FromResult(added);
    }

    public Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken)
    {
        _conversations.GetOrAdd(conversationId, NewConversation, options.Value.IdleTimeout, out _).Add(activity, options.Value);
        _conversations.Touch(conversationId, options.Value.IdleTimeout);
        return Task.CompletedTask;
    }

    public async Task<string> AcceptAsync(string conversationId, AcceptedTurn turn, CancellationToken cancellationToken)
    {
        // With this process all is gone: nobody will look for the turn.
        await AppendAsync(conversationId, turn.Activity, cancellationToken);
        return turn.Id;
    }

    public Task AnswerAsync(string conversationId, string activity, PartOfAnswer part, CancellationToken cancellationToken)
    {
        return AppendAsync(conversationId, activity, cancellationToken);
    }

    public Task<string?> FindTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return Task.FromResult<string?>(null);
    }

    public Task CloseTurnAsync(string conversationId, string turn, CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }

    public Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        return Task.FromResult(_conversations.TryGet(conversationId, out var conversation)
            ? conversation.Read(after)
            : new LogPage([], 0));
    }

    public Task<long> EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        return Task.FromResult(_conversations.TryGet(conversationId, out var conversation) ? conversation.End : 0);
    }

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        _conversations.Delete(conversationId);
        return Task.CompletedTask;
    }

    private Conversation NewConversation()
    {
        return new Conversation(Watermark.FirstOf(clock));
    }

    private sealed class Conversation(long first)
    {
        private readonly Lock _gate = new();
        private readonly Queue<string> _activities = new();
        private long _next = first;
        private int _characters;

        public long End
        {
            get
            {
                lock (_gate)
                {
                    return _next;
                }
            }
        }

        public void Add(string activity, DirectLineOptions limits)
        {
            lock (_gate)
            {
                _activities.Enqueue(activity);
                _characters += activity.Length;
                _next++;
                while (_activities.Count > 1 && (_activities.Count > limits.MaxActivities || _characters > limits.MaxCharacters))
                {
                    _characters -= _activities.Dequeue().Length;
                }
            }
        }

        public LogPage Read(long after)
        {
            lock (_gate)
            {
                var known = after is >= 0 && after <= _next ? after : 0;
                var dropped = _next - _activities.Count;
                return new LogPage([.. _activities.Skip((int)Math.Max(0, known - dropped))], _next);
            }
        }
    }
}
