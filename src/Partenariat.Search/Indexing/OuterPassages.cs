using Partenariat.Corpus;

namespace Partenariat.Search.Indexing;

/// <summary>Returns one hit for a passage and those inside it.</summary>
internal static class OuterPassages
{
    /// <summary>Merges each inner hit into that of the passage around it, where that one is a hit too.</summary>
    /// <param name="hits">All hits.</param>
    /// <returns>The merged hits, in no order.</returns>
    public static IEnumerable<SearchHit> Merge(IReadOnlyList<SearchHit> hits)
    {
        var byId = hits.ToDictionary(hit => hit.Passage.Id, StringComparer.Ordinal);
        return
            from hit in hits
            group hit by Outermost(hit.Passage, byId) into family
            let best = family.MaxBy(hit => hit.Score)
            select best with { Passage = family.Key, Coverage = family.Max(hit => hit.Coverage), Likeness = family.Max(hit => hit.Likeness) };
    }

    private static Passage Outermost(Passage passage, Dictionary<string, SearchHit> hits)
    {
        var outermost = passage;
        for (var around = passage.Parent; around is not null; around = around.Parent)
        {
            outermost = hits.ContainsKey(around.Id) ? around : outermost;
        }

        return outermost;
    }
}
