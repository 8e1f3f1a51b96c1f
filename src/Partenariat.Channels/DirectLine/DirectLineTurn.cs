using System.Text;
using Microsoft.Bot.Schema;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.DirectLine;

/// <summary>A turn of a web chat conversation, answered into its log, which also keeps it until it is done.</summary>
internal sealed class DirectLineTurn(IWebChatTurns turns, TurnQueue queue, OpenTurns open, IConversationLog log) : ITurnRecords
{
    /// <inheritdoc />
    public string Name => "webchat";

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

    /// <summary>Greets after the earlier turns of the conversation, in the place taken for it.</summary>
    public void Greet(Activity joined)
    {
        queue.Enqueue($"{ChannelIds.DirectLine}/{joined.Conversation.Id}", () => turns.RunAsync(joined));
    }

    /// <summary>Holds a turn, just before it is accepted.</summary>
    public Task AnnounceAsync(Activity activity)
    {
        return open.AnnounceAsync(this, Id(activity));
    }

    /// <summary>Runs an accepted turn after the earlier ones of its conversation, in the place taken for it.</summary>
    public void Enqueue(Activity activity)
    {
        open.Enqueue(this, Id(activity), activity);
    }

    /// <inheritdoc />
    public async Task<Activity?> FindAsync(string turn, CancellationToken cancellationToken)
    {
        var (conversationId, name) = Parts(turn);
        return await log.FindTurnAsync(conversationId, name, cancellationToken) is { } kept ? ActivityReader.Read(Encoding.UTF8.GetBytes(kept)) : null;
    }

    /// <inheritdoc />
    public Task CloseAsync(string turn, CancellationToken cancellationToken)
    {
        var (conversationId, name) = Parts(turn);
        return log.CloseTurnAsync(conversationId, name, cancellationToken);
    }

    /// <inheritdoc />
    public Task RunAsync(Activity activity)
    {
        return turns.RunAsync(activity);
    }

    private static string Id(Activity activity)
    {
        return $"{activity.Conversation.Id}/{TurnName.Of(activity)}";
    }

    private static (string ConversationId, string Name) Parts(string turn)
    {
        var slash = turn.LastIndexOf('/');
        return (turn[..slash], turn[(slash + 1)..]);
    }
}
