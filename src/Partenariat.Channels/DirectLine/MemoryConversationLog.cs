using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.DirectLine;

/// <summary>Keeps conversations in this process: bounded in number and in size, forgotten when idle.</summary>
internal sealed class MemoryConversationLog(IOptions<DirectLineOptions> options, TimeProvider clock) : IConversationLog
{
    private readonly ExpiringMap<Conversation> conversations = new(options.Value.MaxConversations, clock);

    public Task<bool> OpenAsync(string conversationId, CancellationToken cancellationToken)
    {
        conversations.GetOrAdd(conversationId, NewConversation, options.Value.IdleTimeout, out var added);
        return Task.FromResult(added);
    }

    public Task AppendAsync(string conversationId, string activity, CancellationToken cancellationToken)
    {
        conversations.GetOrAdd(conversationId, NewConversation, options.Value.IdleTimeout, out _).Add(activity, options.Value);
        conversations.Touch(conversationId, options.Value.IdleTimeout);
        return Task.CompletedTask;
    }

    public Task<LogPage> ReadAsync(string conversationId, long after, CancellationToken cancellationToken)
    {
        return Task.FromResult(conversations.TryGet(conversationId, out var conversation)
            ? conversation.Read(after)
            : new LogPage([], 0));
    }

    public Task<long> EndAsync(string conversationId, CancellationToken cancellationToken)
    {
        return Task.FromResult(conversations.TryGet(conversationId, out var conversation) ? conversation.End : 0);
    }

    public Task ForgetAsync(string conversationId, CancellationToken cancellationToken)
    {
        conversations.Delete(conversationId);
        return Task.CompletedTask;
    }

    private Conversation NewConversation()
    {
        return new Conversation(Watermark.FirstOf(clock));
    }

    private sealed class Conversation(long first)
    {
        private readonly Lock gate = new();
        private readonly Queue<string> activities = new();
        private long next = first;
        private int characters;

        public long End
        {
            get
            {
                lock (gate)
                {
                    return next;
                }
            }
        }

        public void Add(string activity, DirectLineOptions limits)
        {
            lock (gate)
            {
                activities.Enqueue(activity);
                characters += activity.Length;
                next++;
                while (activities.Count > 1 && (activities.Count > limits.MaxActivities || characters > limits.MaxCharacters))
                {
                    characters -= activities.Dequeue().Length;
                }
            }
        }

        public LogPage Read(long after)
        {
            lock (gate)
            {
                var known = after is >= 0 && after <= next ? after : 0;
                var dropped = next - activities.Count;
                return new LogPage([.. activities.Skip((int)Math.Max(0, known - dropped))], next);
            }
        }
    }
}
