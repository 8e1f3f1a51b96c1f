using Microsoft.Bot.Schema;

namespace Partenariat.Channels.Messages;

/// <summary>Runs the turns of activities that came to <c>/api/messages</c> and have passed all checks.</summary>
internal interface IMessageTurns
{
    /// <summary>Runs one turn to its end; what fails in it is said to who asked and logged.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="cancellationToken">The caller is gone.</param>
    /// <returns>The answer to an invoke, or the replies of a message that expects them; null where they have been sent.</returns>
    Task<InlineAnswer?> RunAsync(Activity activity, CancellationToken cancellationToken);
}

/// <summary>What stands in the HTTP response.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Body">A value of the SDK's schema, or null.</param>
internal sealed record InlineAnswer(int Status, object? Body);
