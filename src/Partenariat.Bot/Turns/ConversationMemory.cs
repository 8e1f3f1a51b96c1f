using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using Partenariat.BotFramework;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;
using ConversationState = Partenariat.Dialogs.ConversationState;
using IStorage = Partenariat.Channels.Storage.IStorage;

namespace Partenariat.Bot.Turns;

/// <summary>Keeps the thread of each conversation for a while; no identity goes in.</summary>
internal sealed class ConversationMemory(Microsoft.Bot.Builder.ConversationState conversation, IStorage storage, IOptions<ConversationOptions> options)
{
    /// <summary>What it keeps of a conversation.</summary>
    public static readonly StateProperty Property = new("thread", typeof(ConversationState));

    private readonly IStatePropertyAccessor<ConversationState> _thread = conversation.CreateProperty<ConversationState>(Property.Name);

    /// <summary>The state of the turn's conversation; empty for a new or an expired one.</summary>
    public async Task<ConversationState> RecallAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        return await _thread.GetAsync(turn, null, cancellationToken) ?? ConversationState.Empty;
    }

    /// <summary>Keeps the state, at the end of the turn, until the conversation has been idle for too long.</summary>
    public Task KeepAsync(ITurnContext turn, ConversationState state, CancellationToken cancellationToken)
    {
        return _thread.SetAsync(turn, state, cancellationToken);
    }

    /// <summary>
    /// True the first time only: a channel tells of a new conversation in more than one way. Also while the store is away:
    /// twice is better than never.
    /// </summary>
    public async Task<bool> IsFirstGreetingAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        // The SDK's state cannot tell first from second where two replicas ask at once.
        var key = $"greeted:{turn.Activity.ChannelId}:{turn.Activity.Conversation.Id}";
        try
        {
            return await storage.TryAddAsync(key, new Greeted(), options.Value.IdleTime, cancellationToken);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            return true;
        }
    }

    private sealed record Greeted;
}
