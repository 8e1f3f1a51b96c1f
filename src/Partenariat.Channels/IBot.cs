using Partenariat.Channels.Activities;

namespace Partenariat.Channels;

/// <summary>
/// The bot, seen from the channels: one activity in, activities or an invoke response out. This is the whole
/// seam: a host on the Bot Framework SDK implements its own side of it in a few small files.
/// </summary>
public interface IBot
{
    /// <summary>Answers one activity.</summary>
    /// <param name="activity">A validated activity; its text is not trusted.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>What to send back, in order; nothing for an activity that calls for no answer.</returns>
    Task<TurnResult> OnTurnAsync(Activity activity, CancellationToken cancellationToken);
}
