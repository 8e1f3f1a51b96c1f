using Microsoft.Bot.Builder;
using Partenariat.Search;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Partenariat.Bot.Turns;

/// <summary>Bounds the work of one turn or request, whatever it asks for and however many messages a button holds.</summary>
internal sealed class TurnWork : IMiddleware, IEndpointFilter
{
    // Each message has a bound of its own, and its own sentence where it is reached.
    private const long MostSteps = 40_000_000;

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var work = WorkBudget.Begin(MostSteps, cancellationToken);
        await next(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var work = WorkBudget.Begin(MostSteps, context.HttpContext.RequestAborted);
        return await next(context);
    }
}
