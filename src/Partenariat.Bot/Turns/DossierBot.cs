using Partenariat.Channels;
using Partenariat.Channels.Activities;

namespace Partenariat.Bot.Turns;

/// <summary>The bot behind the seam: it only says which turn an activity is.</summary>
internal sealed class DossierBot(MessageTurn messages, WelcomeTurn welcome, InvokeTurn invokes) : IBot
{
    /// <inheritdoc />
    public Task<TurnResult> OnTurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        return activity.Type switch
        {
            ActivityTypes.Message => messages.AnswerAsync(activity, cancellationToken),
            ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate => welcome.AnswerAsync(activity, cancellationToken),
            ActivityTypes.Invoke => invokes.AnswerAsync(activity, cancellationToken),
            _ => Task.FromResult(TurnResult.Empty),
        };
    }
}
