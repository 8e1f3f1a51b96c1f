using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.BotFramework.Turns;

/// <summary>
/// Keeps the state after a turn. While the store is away a question is answered without memory, and the person is told
/// so once in an outage. When it is back, what it holds is older than what was said since: the thread starts afresh.
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
        var turn = storage.BeginTurn(startsAfresh: _told.TryGet(key, out _));
        await next(cancellationToken);

        await conversation.SaveChangesAsync(turnContext, false, cancellationToken);
        if (turn.IsLost)
        {
            log.AnsweredWithoutMemory(turnContext.Activity.ChannelId);
            await TellAsync(turnContext, key, cancellationToken);
        }

        if (turn.IsKept)
        {
            _told.Delete(key);
        }
    }

    private async Task TellAsync(ITurnContext turnContext, string key, CancellationToken cancellationToken)
    {
        _told.GetOrAdd(key, () => key, options.Value.IdleTime, out var isFirst);
        if (isFirst && turnContext.Activity.Type == ActivityTypes.Message)
        {
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypes.Message, text: turns.Value.ForgottenText, textFormat: TextFormatTypes.Plain), cancellationToken);
        }
    }
}
