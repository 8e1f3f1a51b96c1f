using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Names the words of the question that lead to the best passage: its own, or those by which people look for it.</summary>
internal static class Matched
{
    private const int Most = 6;

    /// <summary>« mots de la question : bureaucratie, nouvelle », or nothing.</summary>
    public static IEnumerable<string> Words(IReadOnlyList<SearchHit> hits)
    {
        return hits is [{ MatchedTerms: { Count: > 0 } terms }, ..]
            ? [French.Set("mots de la question : ") + string.Join(", ", terms.Distinct(StringComparer.Ordinal).Take(Most))]
            : [];
    }
}
