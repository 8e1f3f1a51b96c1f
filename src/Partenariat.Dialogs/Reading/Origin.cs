using System.Text.RegularExpressions;
using Partenariat.Search;

namespace Partenariat.Dialogs.Reading;

/// <summary>Tells a question on where a word comes from (« d'où vient le mot… », « depuis quand… ») from one on where a text was printed.</summary>
internal static partial class Origin
{
    /// <summary>What such a question looks for, as words for the index.</summary>
    public const string Words = " origine apparition";

    /// <summary>True where a notion's name is asked about, and no author, work or law.</summary>
    /// <param name="plain">See <see cref="TypedFrench.Plain"/>.</param>
    /// <param name="recognition">What the message names.</param>
    public static bool IsAsked(string plain, Recognition recognition)
    {
        return recognition.Entities.Count > 0
            && recognition.Entities.All(entity => entity.Kind == EntityKind.Notion)
            && !Text().IsMatch(plain)
            && (SinceWhen().IsMatch(plain) || (Word().IsMatch(plain) && From().IsMatch(plain)));
    }

    [GeneratedRegex(@"\b(?:mot|terme|notion|concept|expression|vocable)s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\bd'ou\b|\bdatent?\b|\bremontent?\b|\bapparu\w*|\bapparait\b|\best nee?\b|\binvente\w*|\bviennent d'ou\b|\bquand\b", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:date|remonte)(?:nt)?(?:-t-(?:il|elle)|-(?:ils|elles))? (?:de|a) quand\b|\bde quand datent?\b|\bdepuis quand\b|\bde quelle (?:epoque|annee) date", RegexOptions.CultureInvariant)]
    private static partial Regex SinceWhen();

    [GeneratedRegex(@"\b(?:livre|dictionnaire|article|texte|citation|phrase|ouvrage|loi|circulaire|revue|lettre|decret|definition|passage|note|these|rapport)s?\b|[«“""]", RegexOptions.CultureInvariant)]
    private static partial Regex Text();
}
