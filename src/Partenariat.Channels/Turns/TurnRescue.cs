using Microsoft.Bot.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Turns;

/// <summary>Renews the leases of this replica's turns, and goes on with those that another replica has left.</summary>
internal sealed class TurnRescue(
    OpenTurns open,
    ILeases leases,
    IEnumerable<ITurnRecords> channels,
    TurnQueue queue,
    IOptions<TurnOptions> options,
    TimeProvider clock,
    ILogger<TurnRescue> log) : BackgroundService
{
    // A turn that ends every process it runs in must not end them all.
    private const int MostTimes = 3;

    private const int MostAtOnce = 32;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!leases.AreShared)
        {
            return;
        }

        var lease = options.Value.Lease;
        using var timer = new PeriodicTimer(lease / 3, clock);
        long? reachedSince = null;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                reachedSince ??= clock.GetTimestamp();
                await open.RenewAsync(stoppingToken);

                // After an outage all leases are over: those who live get the time to renew theirs.
                if (clock.GetElapsedTime(reachedSince.Value) >= lease)
                {
                    while (await TakeUpAsync(stoppingToken))
                    {
                        // There were as many as were asked for: there may be more.
                    }
                }
            }
            catch (Exception e) when (StoreFailure.Is(e))
            {
                reachedSince = null;
            }
        }
    }

    /// <summary>True where it has taken up as many as it asks for at once.</summary>
    private async Task<bool> TakeUpAsync(CancellationToken cancellationToken)
    {
        var places = 0;
        while (places < MostAtOnce && queue.TryReserve())
        {
            places++;
        }

        try
        {
            var found = places == 0 ? [] : await FindAsync(places, cancellationToken);
            foreach (var (records, id, activity) in found)
            {
                places--;
                log.TurnTakenUp(activity.ChannelId);
                open.Enqueue(records, id, activity);
            }

            return found.Count == MostAtOnce;
        }
        finally
        {
            for (; places > 0; places--)
            {
                queue.Release();
            }
        }
    }

    /// <summary>What others have left, in the order in which it was said.</summary>
    private async Task<IReadOnlyList<(ITurnRecords Records, string Id, Activity Activity)>> FindAsync(int most, CancellationToken cancellationToken)
    {
        var found = new List<(ITurnRecords Records, string Id, Activity Activity)>();
        foreach (var (name, times) in await leases.TakeAbandonedAsync(most))
        {
            if (open.IsOwn(name))
            {
                continue;
            }

            var records = channels.Single(one => name.StartsWith(one.Name + "/", StringComparison.Ordinal));
            var id = name[(records.Name.Length + 1)..];
            var activity = await records.FindAsync(id, cancellationToken);
            if (activity is not null && times <= MostTimes)
            {
                found.Add((records, id, activity));
                continue;
            }

            if (activity is not null)
            {
                log.TurnGivenUp(activity.ChannelId, times);
                await records.CloseAsync(id, cancellationToken);
            }

            await leases.EndAsync(name);
        }

        return [.. found.OrderBy(one => one.Activity.Timestamp).ThenBy(one => one.Activity.Id, StringComparer.Ordinal)];
    }
}
