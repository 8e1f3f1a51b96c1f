using System.Text.RegularExpressions;

namespace Partenariat.Dialogs.Reading;

/// <summary>Reads which of several a message means by its rank: « la deuxième », « le dernier », « numéro 3 ».</summary>
internal static partial class Ordinals
{
    /// <summary>The rank of « le dernier ».</summary>
    public const int Last = -1;

    /// <summary>The first rank named.</summary>
    /// <param name="plain">See <see cref="TypedFrench.Plain"/>.</param>
    /// <returns>The rank from 0, or <see cref="Last"/>; null where none is named. « une deuxième » is a new one, of no rank.</returns>
    public static int? Rank(string plain)
    {
        var match = Ordinal().Match(plain);
        return match.Success
            ? match.Groups.Cast<Group>().Skip(1).ToList().FindIndex(group => group.Success) switch { 5 => Last, var rank => rank }
            : null;
    }

    /// <summary>The message without it.</summary>
    public static string Without(string plain)
    {
        return Ordinal().Replace(plain, " ", 1);
    }

    [GeneratedRegex(@"(?<!\bune? )\b(?:(premiere?|1ere?|1er|numero 1)|(deuxieme|seconde?|2eme|2e|2nde?|numero 2)|(troisieme|3eme|3e|numero 3)|(quatrieme|4eme|4e|numero 4)|(cinquieme|5eme|5e|numero 5)|(derniere?))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
