using Microsoft.Extensions.Logging;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Connector;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>A turn in the background, answered through the channel's connector.</summary>
internal sealed class ConnectorTurn(TurnRunner turns, IConnector connector, ILogger<ConnectorTurn> log)
{
    public async Task RunAsync(Activity activity)
    {
        var result = await turns.RunAsync(activity, CancellationToken.None);
        try
        {
            foreach (var reply in result.Activities)
            {
                await SendAsync(reply.AnswerTo(activity));
            }
        }
        catch (ConnectorException e)
        {
            // What follows would be out of context, and the channel has just refused or is away.
            log.AnswerNotSent(e, ErrorId.New(), activity.ChannelId);
        }
    }

    private async Task SendAsync(Activity reply)
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
