using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>Reads which of the choices offered a message means: « la deuxième », « 2 », « janvier ».</summary>
internal static partial class Choosing
{
    private const int LongestAnswer = 40;

    /// <summary>The question chosen, or null where the message means none of them.</summary>
    /// <param name="message">What the user typed.</param>
    /// <param name="choices">The questions offered, in order.</param>
    public static string? Read(string message, IReadOnlyList<string> choices)
    {
        var plain = TypedFrench.Plain(message).Trim(' ', '.', '!', '?');
        if (choices.Count == 0 || plain.Length is 0 or > LongestAnswer)
        {
            return null;
        }

        var rank = Ordinal().Match(plain) is { Success: true } match
            ? match.Groups.Cast<Group>().Skip(1).ToList().FindIndex(group => group.Success)
            : -1;
        if (rank >= 0)
        {
            return rank < choices.Count ? choices[rank] : null;
        }

        var meant = choices.Where(choice => TypedFrench.Plain(choice).Contains(plain, StringComparison.Ordinal)).ToList();
        return meant is [var only] ? only : null;
    }

    [GeneratedRegex(@"^(?:l[ae] |celle |celui )?(?:(1|1ere?|1er|premiere?|un|une)|(2|2e|2eme|deuxieme|seconde?|deux)|(3|3e|3eme|troisieme|trois)|(4|4e|4eme|quatrieme|quatre))$", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
