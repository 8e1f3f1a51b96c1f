namespace Partenariat.Corpus.Reading;

/// <summary>The form of the ids of a corpus.</summary>
internal static class Ids
{
    // No id that is meant is longer; comparing takes the square of it.
    private const int LongestCompared = 100;

    /// <summary>Reports an id that is not lower-case ASCII words joined by hyphens.</summary>
    public static void Check(string id, string file, int line, ProblemLog log)
    {
        // Markdig reads no attribute id of one character.
        if (id.Length < 2 || !HasForm(id))
        {
            log.Add(
                ProblemCodes.WrongId,
                file,
                line,
                $"« {id} » n’est pas un identifiant.",
                "Écrivez des lettres minuscules sans accent, des chiffres et des traits d’union, deux caractères au moins.");
        }
    }

    /// <summary>The id that looks most like another, or null where none does.</summary>
    public static string? Nearest(string id, IEnumerable<string> known)
    {
        if (id.Length > LongestCompared)
        {
            return null;
        }

        var nearest = known.Where(other => other.Length <= LongestCompared).MinBy(other => EditDistance.Between(id, other));
        return nearest is not null && EditDistance.Between(id, nearest) <= Math.Max(2, id.Length / 3) ? nearest : null;
    }

    private static bool HasForm(string id)
    {
        var isAfterWord = false;
        foreach (var character in id)
        {
            var isOfWord = char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
            if (!isOfWord && (character != '-' || !isAfterWord))
            {
                return false;
            }

            isAfterWord = isOfWord;
        }

        return isAfterWord;
    }
}
