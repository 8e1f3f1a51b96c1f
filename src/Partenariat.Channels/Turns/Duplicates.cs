using System.Security.Cryptography;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Turns;

/// <summary>Recognises an activity that a channel sends again because it did not see the answer in time.</summary>
internal sealed class Duplicates(IStorage storage, IOptions<TurnOptions> options, ILogger<Duplicates> log)
{
    /// <summary>True the first time that an activity is seen; also while the store is away: twice is better than never.</summary>
    public async Task<bool> IsNewAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            return await storage.TryAddAsync(Key(activity), string.Empty, options.Value.DuplicateWindow, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            log.StorageAway(StoreFailure.Reason(e));
            return true;
        }
    }

    /// <summary>Forgets an activity that was not accepted after all, so that it can come again.</summary>
    public async Task ForgetAsync(Activity activity)
    {
        try
        {
            await storage.DeleteAsync(Key(activity), CancellationToken.None);
        }
        catch (Exception e)
        {
            log.StorageAway(StoreFailure.Reason(e));
        }
    }

    private static string Key(Activity activity)
    {
        // A hash: ids may be long, and may say who speaks. The line feeds keep the parts apart.
        var name = string.Join('\n', activity.ChannelId, activity.Conversation?.Id, activity.Id);
        return "seen/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }
}
