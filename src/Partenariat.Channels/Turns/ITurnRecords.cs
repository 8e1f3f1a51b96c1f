using Microsoft.Bot.Schema;

namespace Partenariat.Channels.Turns;

/// <summary>Where the accepted turns of one channel are kept until they are done.</summary>
internal interface ITurnRecords
{
    /// <summary>Tells the turns of this channel from those of others; without a slash.</summary>
    string Name { get; }

    /// <summary>What began a turn; null where the turn is done, or was never accepted.</summary>
    Task<Activity?> FindAsync(string turn, CancellationToken cancellationToken);

    /// <summary>Notes that a turn is done: from now on nobody finds it.</summary>
    Task CloseAsync(string turn, CancellationToken cancellationToken);

    /// <summary>Does a turn, or what is left of it.</summary>
    Task RunAsync(Activity activity);
}
