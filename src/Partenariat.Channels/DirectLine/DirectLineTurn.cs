using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.DirectLine;

/// <summary>A turn of a web chat conversation, answered into its log.</summary>
internal sealed class DirectLineTurn(TurnRunner turns, TurnQueue queue, Conversations conversations)
{
    /// <summary>Takes a place for a turn, or says that there is none.</summary>
    public bool TryReserve()
    {
        return queue.TryReserve();
    }

    /// <summary>Gives the place back.</summary>
    public void Release()
    {
        queue.Release();
    }

    /// <summary>Runs the turn after the earlier ones of its conversation, in the place taken for it.</summary>
    public void Enqueue(Activity activity)
    {
        queue.Enqueue($"{ChannelIds.DirectLine}/{activity.Conversation?.Id}", () => RunAsync(activity));
    }

    private async Task RunAsync(Activity activity)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            await conversations.SayAsync(new Activity { Type = ActivityTypes.Typing }.AnswerTo(activity), CancellationToken.None);
        }

        var result = await turns.RunAsync(activity, CancellationToken.None);
        foreach (var reply in result.Activities)
        {
            await conversations.SayAsync(reply.AnswerTo(activity), CancellationToken.None);
        }
    }
}
