using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Telemetry;

namespace Partenariat.BotFramework.Turns;

/// <summary>Counts and traces turns, outside all other middleware: which kind, on which channel, how long and how they ended.</summary>
internal sealed class TurnFigures(ChannelFigures figures, TimeProvider clock) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var span = ChannelFigures.Source.StartActivity("turn");
        var start = clock.GetTimestamp();
        var outcome = "answered";
        try
        {
            await next(cancellationToken);
        }
        catch (Exception e)
        {
            outcome = OutcomeOf(e);
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            figures.Turned(span, clock.GetElapsedTime(start), turnContext.Activity.Type, turnContext.Activity.ChannelId, outcome);
        }
    }

    private static string OutcomeOf(Exception error)
    {
        return error switch
        {
            OperationCanceledException => "abandoned",
            TimeoutException => "too long",
            ConnectorException or ErrorResponseException => "not sent",
            _ => "failed",
        };
    }
}
