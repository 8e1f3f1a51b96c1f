using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>How much of a quotation a place of the edition holds.</summary>
/// <param name="Words">The words of the quotation.</param>
/// <param name="Matched">Those that are the same.</param>
/// <param name="LongestRun">The most words in a row that are the same.</param>
/// <param name="Coverage">The share of the quotation that is the same, each word weighed by what it says, from 0 to 1.</param>
/// <param name="Information">What the same words say, in bits, the first word of each run left out.</param>
internal readonly record struct MatchStrength(int Words, int Matched, int LongestRun, double Coverage, double Information)
{
    // What a word that the edition does not have weighs: as much as one that it has once.
    public static MatchStrength Measure(Quote quote, IReadOnlyList<WordRun> same, EditionText edition)
    {
        var unknown = Math.Log2(edition.Count);
        var weights = quote.Ids.Select(id => id < 0 ? unknown : edition.Information(id)).ToArray();
        var matched = same.Sum(run => weights[run.GivenStart..run.GivenEnd].Sum());
        return new MatchStrength(
            quote.Words.Count,
            same.Sum(run => run.GivenCount),
            same.Max(run => run.GivenCount),
            matched / weights.Sum(),
            same.Sum(run => weights[run.GivenStart..run.GivenEnd].Skip(1).Sum()));
    }
}
