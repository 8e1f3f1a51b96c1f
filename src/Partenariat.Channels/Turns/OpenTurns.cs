using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Turns;

/// <summary>
/// The accepted turns of this replica that are not done. Their records and leases outlive it: what a replica leaves
/// behind, another one does.
/// </summary>
internal sealed class OpenTurns(ILeases leases, TurnQueue queue, ILogger<OpenTurns> log)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, OpenTurn> _own = new(StringComparer.Ordinal);

    /// <summary>Whether somebody else could go on with a turn: else nothing need be kept for it.</summary>
    public bool AreShared => leases.AreShared;

    /// <summary>
    /// Holds a turn just before its record is written, so that no record is ever without a lease. While the store is
    /// away the turn has none.
    /// </summary>
    public async Task AnnounceAsync(ITurnRecords records, string turn)
    {
        try
        {
            await leases.TakeAsync([OpenTurn.NameOf(records, turn)]);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            log.TurnWithoutLease(StoreFailure.Reason(e));
        }
    }

    /// <summary>Does a turn in a reserved place of the queue, and closes it.</summary>
    public void Enqueue(ITurnRecords records, string turn, Activity activity)
    {
        var open = new OpenTurn(records, turn);
        lock (_gate)
        {
            _own[open.Name] = open;
        }

        queue.Enqueue($"{activity.ChannelId}/{activity.Conversation.Id}", () => RunAsync(open, activity));
    }

    /// <summary>Whether this replica does a turn itself.</summary>
    public bool IsOwn(string name)
    {
        lock (_gate)
        {
            return _own.ContainsKey(name);
        }
    }

    /// <summary>Tells the others that this replica lives, and closes what could not be closed while the store was away.</summary>
    public async Task RenewAsync(CancellationToken cancellationToken)
    {
        OpenTurn[] done;
        lock (_gate)
        {
            done = [.. _own.Values.Where(open => open.IsDone)];
        }

        foreach (var open in done)
        {
            await CloseAsync(open, cancellationToken);
        }

        Task renewed;
        lock (_gate)
        {
            // Sent within the lock: never after the end of one of them.
            renewed = _own.Count == 0 ? Task.CompletedTask : leases.TakeAsync([.. _own.Keys]);
        }

        await renewed;
    }

    private async Task RunAsync(OpenTurn open, Activity activity)
    {
        try
        {
            await open.Records.RunAsync(activity);
        }
        catch
        {
            // It was not answered: when its lease is over somebody tries again.
            lock (_gate)
            {
                _own.Remove(open.Name);
            }

            throw;
        }

        try
        {
            await CloseAsync(open, CancellationToken.None);
        }
        catch (Exception e) when (StoreFailure.Is(e))
        {
            open.IsDone = true;
        }
    }

    private async Task CloseAsync(OpenTurn open, CancellationToken cancellationToken)
    {
        await open.Records.CloseAsync(open.Id, cancellationToken);
        Task ended;
        lock (_gate)
        {
            _own.Remove(open.Name);
            ended = leases.EndAsync(open.Name);
        }

        await ended;
    }

    private sealed class OpenTurn(ITurnRecords records, string id)
    {
        public ITurnRecords Records => records;

        public string Id => id;

        public string Name { get; } = NameOf(records, id);

        /// <summary>It was answered, and the store does not know that yet.</summary>
        public bool IsDone { get; set; }

        public static string NameOf(ITurnRecords records, string id)
        {
            return $"{records.Name}/{id}";
        }
    }
}
