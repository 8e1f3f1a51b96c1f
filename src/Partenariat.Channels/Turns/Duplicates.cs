using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Turns;

/// <summary>
/// Recognises an activity that a channel sends again because it did not see the answer in time. What is remembered of
/// it is at first the activity itself, and nothing when its turn is done.
/// </summary>
internal sealed class Duplicates(IStorage storage, IOptions<TurnOptions> options, ILogger<Duplicates> log)
{
    /// <summary>True the first time that an activity is seen; also while the store is away: twice is better than never.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="kept">What is kept of it until it is done; empty for nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<bool> IsNewAsync(Activity activity, string kept, CancellationToken cancellationToken)
    {
        try
        {
            return await storage.TryAddAsync(Key(TurnName.Of(activity)), kept, options.Value.DuplicateWindow, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.StorageAway(StoreFailure.Reason(e));
            return true;
        }
    }

    /// <summary>What was kept of an activity; null where there is nothing.</summary>
    public async Task<string?> FindAsync(string turn, CancellationToken cancellationToken)
    {
        return await storage.ReadAsync<string>(Key(turn), cancellationToken) is { Length: > 0 } kept ? kept : null;
    }

    /// <summary>The turn is done: only that it was is remembered.</summary>
    public Task CloseAsync(string turn, CancellationToken cancellationToken)
    {
        return storage.WriteAsync(Key(turn), string.Empty, options.Value.DuplicateWindow, cancellationToken);
    }

    /// <summary>Forgets an activity that was not accepted after all, so that it can come again.</summary>
    public async Task ForgetAsync(Activity activity)
    {
        try
        {
            await storage.DeleteAsync(Key(TurnName.Of(activity)), CancellationToken.None);
        }
        catch (Exception e)
        {
            log.StorageAway(StoreFailure.Reason(e));
        }
    }

    private static string Key(string turn)
    {
        return "seen/" + turn;
    }
}
