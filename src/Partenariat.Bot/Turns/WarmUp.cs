using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Turns;

/// <summary>Builds the index before the server listens: otherwise the first to ask would wait, and Teams gives a search 5 s.</summary>
internal sealed class WarmUp(DossierDialog dialog, AnswerCards cards) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // An answer and its card, so that what they run through is compiled too.
        cards.Render(dialog.Answer(dialog.Edition.Title, ConversationState.Empty).Answer, new CardOptions(CardHost.Teams));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }
}
