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
        var keptAt = new Dictionary<int, List<Candidate>>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Count).ThenBy(candidate => candidate.Quality))
        {
            var words = Enumerable.Range(candidate.First, candidate.Count);
            List<Candidate> others = [.. words.SelectMany(word => keptAt.GetValueOrDefault(word) ?? [])];
            WorkBudget.Spend(candidate.Count + others.Count);
            if (others.TrueForAll(other => MayStandWith(candidate, other)))
            {
                kept.Add(candidate);
                foreach (var word in words)
                {
                    (keptAt.TryGetValue(word, out var there) ? there : keptAt[word] = []).Add(candidate);
                }
            }
        }

        return [.. kept.OrderBy(candidate => candidate.First).ThenByDescending(candidate => candidate.Count)];
    }

    // Of two that share a word.
    private static bool MayStandWith(Candidate candidate, Candidate kept)
    {
        if (candidate.Kind == kept.Kind && candidate.Id == kept.Id && candidate.Article == kept.Article)
        {
            return false;
        }

        var sharesStretch = candidate.First == kept.First && candidate.Last == kept.Last;
        return candidate.IsBeside
            || kept.IsBeside
            || (sharesStretch && candidate.Kind == kept.Kind && candidate.Kind != EntityKind.Notion);
    }
}
