using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Turns;

namespace Partenariat.Channels.Messages;

/// <summary>Turns that the connector has delivered: kept as what was seen of Teams, until they are done.</summary>
internal sealed class TeamsTurns(IMessageTurns turns, Duplicates duplicates, TurnQueue queue, OpenTurns open) : ITurnRecords
{
    /// <inheritdoc />
    public string Name => "teams";

    /// <summary>Accepts an activity, to be answered later.</summary>
    /// <param name="activity">An activity that has passed all checks.</param>
    /// <param name="cancellationToken">The caller is gone.</param>
    public async Task<Acceptance> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        var turn = TurnName.Of(activity);
        var announced = open.AnnounceAsync(this, turn);
        var isNew = await duplicates.IsNewAsync(activity, open.AreShared ? WithoutName(activity) : string.Empty, cancellationToken);
        await announced;
        if (!isNew)
        {
            return Acceptance.Before;
        }

        if (!queue.TryReserve())
        {
            await duplicates.ForgetAsync(activity);
            return Acceptance.No;
        }

        open.Enqueue(this, turn, activity);
        return Acceptance.Now;
    }

    /// <inheritdoc />
    public async Task<Activity?> FindAsync(string turn, CancellationToken cancellationToken)
    {
        return await duplicates.FindAsync(turn, cancellationToken) is { } kept ? ActivityReader.Read(Encoding.UTF8.GetBytes(kept)) : null;
    }

    /// <inheritdoc />
    public Task CloseAsync(string turn, CancellationToken cancellationToken)
    {
        return open.AreShared ? duplicates.CloseAsync(turn, cancellationToken) : Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task RunAsync(Activity activity)
    {
        return turns.RunAsync(activity, CancellationToken.None);
    }

    // Nobody's name is kept: no turn asks for it.
    private static string WithoutName(Activity activity)
    {
        var json = JObject.Parse(ActivityWriter.ToJson(activity));
        (json["from"] as JObject)?.Remove("name");
        return json.ToString(Newtonsoft.Json.Formatting.None);
    }
}

/// <summary>Whether an activity was accepted.</summary>
internal enum Acceptance
{
    /// <summary>There is no place for it.</summary>
    No,

    /// <summary>It will be answered.</summary>
    Now,

    /// <summary>It was accepted before, and is answered once.</summary>
    Before,
}
