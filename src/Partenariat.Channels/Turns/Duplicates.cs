using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Partenariat.Channels.Activities;
using Partenariat.Channels.Options;
using Partenariat.Channels.Storage;

namespace Partenariat.Channels.Turns;

/// <summary>Recognises an activity that a channel sends again because it did not see the answer in time.</summary>
internal sealed class Duplicates(IStorage storage, IOptions<TurnOptions> options)
{
    /// <summary>True the first time that an activity is seen.</summary>
    public Task<bool> IsNewAsync(Activity activity, CancellationToken cancellationToken)
    {
        return storage.TryAddAsync(Key(activity), string.Empty, options.Value.DuplicateWindow, cancellationToken);
    }

    /// <summary>Forgets an activity that was not accepted after all, so that it can come again.</summary>
    public Task ForgetAsync(Activity activity, CancellationToken cancellationToken)
    {
        return storage.DeleteAsync(Key(activity), cancellationToken);
    }

    private static string Key(Activity activity)
    {
        // A hash: ids may be long, and may say who speaks. The line feeds keep the parts apart.
        var name = string.Join('\n', activity.ChannelId, activity.Conversation?.Id, activity.Id);
        return "seen/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    }
}
