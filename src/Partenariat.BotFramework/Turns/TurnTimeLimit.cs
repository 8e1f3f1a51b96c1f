using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;

namespace Partenariat.BotFramework.Turns;

/// <summary>Ends a turn that takes too long. What it still sends with its token is not sent.</summary>
internal sealed class TurnTimeLimit(IOptions<TurnOptions> options, TimeProvider clock) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var limit = new CancellationTokenSource(options.Value.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await next(either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The turn took longer than Turns:TimeLimit.");
        }
    }
}
