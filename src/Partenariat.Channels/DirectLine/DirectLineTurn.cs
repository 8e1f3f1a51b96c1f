using Microsoft.Bot.Schema;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.DirectLine;

/// <summary>A turn of a web chat conversation, answered into its log.</summary>
internal sealed class DirectLineTurn(IWebChatTurns turns, TurnQueue queue)
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
        queue.Enqueue($"{ChannelIds.DirectLine}/{activity.Conversation.Id}", () => turns.RunAsync(activity));
    }
}
