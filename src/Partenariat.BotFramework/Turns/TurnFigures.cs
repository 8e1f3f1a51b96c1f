using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Connector;

namespace Partenariat.BotFramework.Turns;

/// <summary>Counts and traces turns, outside all other middleware: which kind, on which channel, how long and how they ended.</summary>
internal sealed class TurnFigures : IMiddleware
{
    private const string Name = "Partenariat.BotFramework";
    private const string Other = "other";

    private static readonly ActivitySource s_source = new(Name);

    // Types and channels stand in what was sent: only those that are known become tags.
    private static readonly string[] s_types =
    [
        ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.Event,
    ];

    private static readonly string[] s_channels = [Channels.Activities.ChannelIds.Teams, Channels.Activities.ChannelIds.DirectLine, "webchat", "emulator"];

    private readonly Histogram<double> _turns;
    private readonly TimeProvider _clock;

    public TurnFigures(IMeterFactory meters, TimeProvider clock)
    {
        _clock = clock;
        _turns = meters.Create(Name).CreateHistogram<double>("partenariat.turn.duration", "s", "Turns by type, channel and outcome.");
    }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        using var span = s_source.StartActivity("turn");
        var start = _clock.GetTimestamp();
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
            var tags = new TagList
            {
                { "type", Known(turnContext.Activity.Type, s_types) },
                { "channel", Known(turnContext.Activity.ChannelId, s_channels) },
                { "outcome", outcome },
            };
            _turns.Record(_clock.GetElapsedTime(start).TotalSeconds, tags);
            foreach (var (name, value) in tags)
            {
                span?.SetTag(name, value);
            }
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

    private static string Known(string? name, string[] known)
    {
        return Array.Find(known, one => one == name) ?? Other;
    }
}
