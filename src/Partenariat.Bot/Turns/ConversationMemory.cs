using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Storage;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns;

/// <summary>Keeps the thread of each conversation for a while; no identity goes in.</summary>
internal sealed class ConversationMemory(IStorage storage, IOptions<ConversationOptions> options)
{
    /// <summary>The state of the activity's conversation; empty for a new or an expired one.</summary>
    public async Task<ConversationState> RecallAsync(Activity activity, CancellationToken cancellationToken)
    {
        return await storage.ReadAsync<ConversationState>(Key("state", activity), cancellationToken) ?? ConversationState.Empty;
    }

    /// <summary>Keeps the state until the conversation has been idle for too long.</summary>
    public Task KeepAsync(Activity activity, ConversationState state, CancellationToken cancellationToken)
    {
        return storage.WriteAsync(Key("state", activity), state, options.Value.IdleTime, cancellationToken);
    }

    /// <summary>True the first time only: a channel tells of a new conversation in more than one way.</summary>
    public Task<bool> IsFirstGreetingAsync(Activity activity, CancellationToken cancellationToken)
    {
        return storage.TryAddAsync(Key("greeted", activity), new Greeted(), options.Value.IdleTime, cancellationToken);
    }

    private static string Key(string kind, Activity activity)
    {
        return $"{kind}:{activity.ChannelId}:{activity.Conversation?.Id}";
    }

    private sealed record Greeted;
}
