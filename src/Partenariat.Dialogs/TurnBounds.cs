using System.Text.RegularExpressions;
using Partenariat.Dialogs.Answers;
using Partenariat.Search;

namespace Partenariat.Dialogs;

/// <summary>Ends the work on a message that costs too much, whatever it holds, and says so.</summary>
internal static class TurnBounds
{
    // Far above what any question costs, and far below what would keep others waiting.
    private const long MostSteps = 20_000_000;

    /// <summary>Answers a message within the bounds.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    /// <param name="state">The conversation before it, which stays as it is where the work was ended.</param>
    /// <param name="answer">Answers the message, whose words are no longer than words are.</param>
    public static Reply Answer(string message, ConversationState state, Func<string, Reply> answer)
    {
        using var budget = WorkBudget.Begin(MostSteps);
        try
        {
            return answer(LongWords.Cut(message));
        }
        catch (Exception exception) when (exception is WorkLimitException or RegexMatchTimeoutException)
        {
            return new Reply(TooMuch, state);
        }
    }

    private static SmalltalkAnswer TooMuch { get; } = new()
    {
        Title = French.Set("Message trop compliqué"),
        Message = French.Set("Ce message me demande trop de travail d'un coup. Posez une question plus courte, ou collez une seule citation à la fois."),
        Why = French.Set("message trop long à lire"),
    };
}
