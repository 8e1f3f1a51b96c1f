namespace Partenariat.Search.Entities;

/// <summary>Settles which of several overlapping names is meant.</summary>
internal static class Overlaps
{
    /// <summary>
    /// Keeps the longest names, the surest of equal ones. Several things may share one stretch where they have the
    /// same kind (two authors of one name), except notions: a word belongs to one.
    /// </summary>
    public static IReadOnlyList<Candidate> Settle(IEnumerable<Candidate> candidates)
    {
        var kept = new List<Candidate>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Count).ThenBy(candidate => candidate.Quality))
        {
            if (kept.TrueForAll(other => MayStandWith(candidate, other)))
            {
                kept.Add(candidate);
            }
        }

        return [.. kept.OrderBy(candidate => candidate.First).ThenByDescending(candidate => candidate.Count)];
    }

    private static bool MayStandWith(Candidate candidate, Candidate kept)
    {
        if (candidate.Kind == kept.Kind && candidate.Id == kept.Id && candidate.Article == kept.Article)
        {
            return !candidate.Overlaps(kept);
        }

        var sharesStretch = candidate.First == kept.First && candidate.Last == kept.Last;
        return !candidate.Overlaps(kept)
            || candidate.IsBeside
            || kept.IsBeside
            || (sharesStretch && candidate.Kind == kept.Kind && candidate.Kind != EntityKind.Notion);
    }
}
