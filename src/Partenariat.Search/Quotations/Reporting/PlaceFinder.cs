using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Comparison;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Finds the places of the edition that a quotation comes from, or may be taken for.</summary>
internal sealed class PlaceFinder(EditionText edition, VerbatimRuns runs)
{
    // What an alignment may cost above the cheapest to be worth a comparison.
    private const int Tolerance = 30;

    private readonly QuoteLocator _locator = new(edition, runs);
    private readonly PlaceReader _places = new(edition);

    /// <summary>The places, nearest first; those with the same words before all others.</summary>
    public FoundPlaces Find(Quote quote, IReadOnlyList<string> claimedAuthorIds)
    {
        var alignments = _locator.Locate(quote);
        var places = alignments
            .TakeWhile(alignment => alignment.Cost <= alignments[0].Cost + Tolerance)
            .Select(alignment => new QuoteComparison(quote, alignment, edition))
            .Where(comparison => comparison.HasSameWords)
            .Select(_places.Read)
            .OrderByDescending(place => place.Comparison.AreWordsSame)
            .ThenBy(place => place.Comparison.Cost)
            .ThenBy(place => place.Comparison.Start)
            .ToList();
        var found = places.FindAll(place =>
            place.Comparison.AreWordsSame
                || FoundFloor.IsReached(place.Comparison.Strength, IsClaimed(place, claimedAuthorIds)));
        return new FoundPlaces(found, found.Count > 0 ? null : places.Find(place => FoundFloor.IsLead(place.Comparison.Strength)));
    }

    private static bool IsClaimed(FoundPlace place, IReadOnlyList<string> claimedAuthorIds)
    {
        return claimedAuthorIds.Any(id => place.Parties.Speakers.Contains(id) || place.Parties.Quoters.Contains(id));
    }
}

/// <summary>What was found of a quotation.</summary>
/// <param name="Places">The places that hold it, or hold it changed.</param>
/// <param name="Lead">Where there is none, the nearest place, too far for a verdict; null where nothing is near.</param>
internal sealed record FoundPlaces(IReadOnlyList<FoundPlace> Places, FoundPlace? Lead);
