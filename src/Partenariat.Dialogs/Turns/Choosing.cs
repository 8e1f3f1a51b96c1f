using Partenariat.Dialogs.Readings;
using Partenariat.Dialogs.Words;

namespace Partenariat.Dialogs.Turns;

/// <summary>Reads which of the choices offered a message means: « la deuxième », « 2 », « janvier ».</summary>
internal static class Choosing
{
    private const int LongestAnswer = 40;
    private const int ShortestName = 3;

    /// <summary>The question chosen, or null where the message means none of them.</summary>
    /// <param name="message">What the user typed.</param>
    /// <param name="choices">The questions offered, in order.</param>
    public static string? Read(string message, IReadOnlyList<string> choices)
    {
        if (choices.Count == 0 || message.Length > LongestAnswer)
        {
            return null;
        }

        var text = Typing.Clean(message);
        var words = PlainWords.Of(text).Where(word => word.Plain != "?").ToList();
        if (words.Count <= 2 && Ranks.OfChoice(text, words) is { } rank)
        {
            return rank >= 0 && rank < choices.Count ? choices[rank] : rank == Ranks.Last ? choices[^1] : null;
        }

        var plain = string.Join(' ', words.Select(word => word.Plain));
        var meant = plain.Length >= ShortestName ? choices.Where(choice => PlainWords.Joined(choice).Contains(plain, StringComparison.Ordinal)).ToList() : [];
        return meant is [var only] ? only : null;
    }
}
