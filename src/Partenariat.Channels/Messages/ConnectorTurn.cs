using Microsoft.Extensions.Logging;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>A turn in the background, answered through the channel's connector.</summary>
internal sealed class ConnectorTurn(TurnRunner turns, TurnQueue queue, IConnector connector, ILogger<ConnectorTurn> log)
{
    /// <summary>Accepts an activity, or says that too many are waiting.</summary>
    public bool TryAccept(Activity activity)
    {
        return TryEnqueue(activity, async () => await SendAsync(activity, await turns.RunAsync(activity, CancellationToken.None)));
    }

    /// <summary>Sends what a bot says besides its answer to an invoke.</summary>
    public void SendLater(Activity activity, TurnResult result)
    {
        if (result.Activities.Count > 0 && !TryEnqueue(activity, () => SendAsync(activity, result)))
        {
            log.AnswerDropped(activity.ChannelId);
        }
    }

    private bool TryEnqueue(Activity activity, Func<Task> work)
    {
        if (!queue.TryReserve())
        {
            return false;
        }

        queue.Enqueue($"{activity.ChannelId}/{activity.Conversation?.Id}", work);
        return true;
    }

    private async Task SendAsync(Activity activity, TurnResult result)
    {
        try
        {
            foreach (var reply in result.Activities)
            {
                await SendOneAsync(reply.AnswerTo(activity));
            }
        }
        catch (ConnectorException e)
        {
            // What follows would be out of context, and the channel has just refused or is away.
            log.AnswerNotSent(e, ErrorId.New(), activity.ChannelId);
        }
    }

    private async Task SendOneAsync(Activity reply)
    {
        // Teams cuts a message with text and card in two and gives no id: better cut here.
        if (reply is { ChannelId: ChannelIds.Teams, Id: null, Text: not null, Attachments.Count: > 0 })
        {
            await connector.SendAsync(reply with { Attachments = null, SuggestedActions = null }, CancellationToken.None);
            reply = reply with { Text = null };
        }

        await connector.SendAsync(reply, CancellationToken.None);
    }
}
