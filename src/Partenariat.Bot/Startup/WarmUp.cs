using Partenariat.Cards;
using Partenariat.Dialogs;

namespace Partenariat.Bot.Startup;

/// <summary>Builds the index before the server listens: the first visitor waits no longer than the others.</summary>
internal sealed class WarmUp(DossierDialog dialog, AnswerCards cards) : IHostedService
{
    private const string AnyQuestion = "aide";

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        cards.Render(dialog.Answer(AnyQuestion, ConversationState.Empty).Answer, new CardOptions(CardHost.WebChat));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        return Task.CompletedTask;
    }
}
