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
    public IReadOnlyList<FoundPlace> Find(Quote quote, IReadOnlyList<string> claimedAuthorIds)
    {
        var alignments = _locator.Locate(quote);
        return
        [
            .. alignments
                .TakeWhile(alignment => alignment.Cost <= alignments[0].Cost + Tolerance)
                .Select(alignment => new QuoteComparison(quote, alignment, edition))
                .Select(_places.Read)
                .Where(place => place.Comparison.AreWordsSame
                    || FoundFloor.IsReached(place.Comparison.Strength, claimedAuthorIds.Any(id => place.Parties.Speakers.Contains(id) || place.Parties.Quoters.Contains(id))))
                .OrderByDescending(place => place.Comparison.AreWordsSame)
                .ThenBy(place => place.Comparison.Cost)
                .ThenBy(place => place.Comparison.Start),
        ];
    }
}
