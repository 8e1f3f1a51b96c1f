using Microsoft.Bot.Schema;

namespace Partenariat.Channels.DirectLine;

/// <summary>Runs the turns of the web chat: the bot's answers go through <see cref="Conversations"/>.</summary>
internal interface IWebChatTurns
{
    /// <summary>Runs one turn to its end; what fails in it is said in the conversation and logged.</summary>
    /// <param name="activity">What was posted, completed with what only the server knows.</param>
    Task RunAsync(Activity activity);
}
