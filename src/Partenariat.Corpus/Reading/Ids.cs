using System.Text.RegularExpressions;

namespace Partenariat.Corpus.Reading;

/// <summary>The form of the ids of a corpus.</summary>
internal static partial class Ids
{
    /// <summary>Reports an id that is not lower-case ASCII words joined by hyphens.</summary>
    public static void Check(string id, string file, int line, ProblemLog log)
    {
        // Markdig reads no attribute id of one character.
        if (id.Length < 2 || !Form().IsMatch(id))
        {
            log.Add(ProblemCodes.WrongId, file, line, $"« {id} » n’est pas un identifiant.", "Écrivez des lettres minuscules sans accent, des chiffres et des traits d’union, deux caractères au moins.");
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
