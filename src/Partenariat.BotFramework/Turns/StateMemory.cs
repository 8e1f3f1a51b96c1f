using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.BotFramework.Turns;

/// <summary>
/// Keeps the state after a turn. While the store is away a question is answered without memory,
/// and the person is told so once in an outage.
/// </summary>
internal sealed class StateMemory(
    ConversationState conversation,
    ConversationStorage storage,
    IOptions<TurnOptions> turns,
    IOptions<ConversationOptions> options,
    TimeProvider clock,
    ILogger<StateMemory> log) : Microsoft.Bot.Builder.IMiddleware
{
    private const int MostTold = 10_000;

    private readonly ExpiringMap<string> _told = new(MostTold, clock);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var key = $"{turnContext.Activity.ChannelId}/{turnContext.Activity.Conversation?.Id}";
        var isLost = false;
        storage.BeginTurn(() => isLost = true);
        await next(cancellationToken);

        // Read by the bot, most often: an edition is chosen for the turn before that.
        await conversation.LoadAsync(turnContext, false, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        if (!isLost)
        {
            _told.Delete(key);
            return;
        }

        log.AnsweredWithoutMemory(turnContext.Activity.ChannelId);
        if (turnContext.Activity.Type == ActivityTypes.Message && IsFirst(key))
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypes.Message, text: turns.Value.ForgottenText, textFormat: TextFormatTypes.Plain), cancellationToken);
        }
    }

    private bool IsFirst(string key)
    {
        _told.GetOrAdd(key, () => key, options.Value.IdleTime, out var isFirst);
        return isFirst;
    }
}
