using Partenariat.Search;

namespace Partenariat.Dialogs.Finding;

/// <summary>Names the words of the question that the best passage holds.</summary>
internal static class Matched
{
    private const int Most = 6;

    /// <summary>« mots retrouvés : bureaucratie, nouvelle », or nothing.</summary>
    public static IEnumerable<string> Words(IReadOnlyList<SearchHit> hits)
    {
        return hits is [{ MatchedTerms: { Count: > 0 } terms }, ..]
            ? [French.Set("mots retrouvés : ") + string.Join(", ", terms.Distinct(StringComparer.Ordinal).Take(Most))]
            : [];
    }
}
