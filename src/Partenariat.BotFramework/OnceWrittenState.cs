using Microsoft.Bot.Builder;

namespace Partenariat.BotFramework;

/// <summary>
/// The state of a conversation, written out once at the end of a turn: the SDK writes it three times, to see whether it
/// has changed, to keep it, and to see whether it will have changed again.
/// </summary>
internal sealed class OnceWrittenState(ConversationStorage storage) : ConversationState(storage)
{
    /// <inheritdoc />
    public override Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        return GetCachedState(turnContext) is { State: { } state }
            ? storage.WriteChangedAsync(GetStorageKey(turnContext), state, force, cancellationToken)
            : Task.CompletedTask;
    }
}
