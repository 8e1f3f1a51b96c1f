using System.Text.RegularExpressions;
using Partenariat.Corpus;
using Partenariat.Dialogs.Answers;
using Partenariat.Search;

namespace Partenariat.Dialogs;

/// <summary>Ends the work on a message that costs too much, whatever it holds, and says so.</summary>
internal static class TurnBounds
{
    // Far above what any question costs, and far below what would keep others waiting.
    private const long MostSteps = 20_000_000;

    // What a question is read of a message.
    private const int LongestKept = 4_000;

    /// <summary>Answers a message within the bounds.</summary>
    /// <param name="message">What the user typed. Not trusted.</param>
    /// <param name="state">The conversation before it, which stays as it is where the work was ended.</param>
    /// <param name="answer">Answers the message, whose words are no longer than words are.</param>
    public static Reply Answer(string message, ConversationState state, Func<string, Reply> answer)
    {
        using var budget = WorkBudget.Begin(MostSteps);
        try
        {
            var reply = answer(LongWords.Cut(message));
            return reply with { State = reply.State with { Asked = [.. reply.State.Asked.Select(Kept)], Leftover = Kept(reply.State.Leftover) } };
        }
        catch (Exception exception) when (exception is WorkLimitException or RegexMatchTimeoutException)
        {
            return new Reply(TooMuch, state);
        }
    }

    /// <summary>Finds passages within the bounds; none where the work was ended.</summary>
    /// <param name="words">What the user typed. Not trusted.</param>
    /// <param name="search">Searches for words that are no longer than words are.</param>
    public static IReadOnlyList<Passage> Search(string words, Func<string, IReadOnlyList<Passage>> search)
    {
        using var budget = WorkBudget.Begin(MostSteps);
        try
        {
            return search(LongWords.Cut(words));
        }
        catch (Exception exception) when (exception is WorkLimitException or RegexMatchTimeoutException)
        {
            return [];
        }
    }

    // No more of a message is kept than a question is read of one.
    private static string Kept(string message)
    {
        return message.Length > LongestKept ? WellFormed.Text(message[..LongestKept]) : message;
    }

    private static SmalltalkAnswer TooMuch { get; } = new()
    {
        Title = French.Set("Message trop compliqué"),
        Message = French.Set("Ce message me demande trop de travail d'un coup. Posez une question plus courte, ou collez une seule citation à la fois."),
        Why = French.Set("message trop long à lire"),
    };
}
