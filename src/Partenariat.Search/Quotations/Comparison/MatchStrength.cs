using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>How much of a quotation a place of the edition holds; titles of works count for nothing.</summary>
/// <param name="LongestRun">The most words in a row that are the same.</param>
/// <param name="Coverage">
/// The share of the quotation that is the same, from 0 to 1: by the number of words or, if that is less, each word
/// weighed by what it says.
/// </param>
/// <param name="Density">The share of the dossier's words there that are the same, from 0 to 1.</param>
/// <param name="Information">What the same words say, in bits.</param>
/// <param name="Content">How many different content words are the same.</param>
/// <param name="ContentShare">The share of the quotation's content words that are the same, from 0 to 1.</param>
internal readonly record struct MatchStrength(int LongestRun, double Coverage, double Density, double Information, int Content, double ContentShare)
{
    // Of a word of the same family (« précise » for « précis »), this part counts as the same.
    private const double FamilyShare = 0.5;

    public static MatchStrength Measure(Quote quote, IReadOnlyList<WordRun> runs, EditionText edition)
    {
        var weights = WordWeights.Measure(quote, edition);
        var adapted = runs.Where(run => run.IsAdaptation).ToList();
        var same = runs.Where(run => run.IsSame).ToList();
        var matched = same.Sum(run => weights[run.GivenStart..run.GivenEnd].Sum());
        var known = matched + (FamilyShare * runs.Where(run => !run.IsSame && !run.IsAdaptation).Sum(run => FamilyWeight(run, quote, edition, weights)));
        var plain = (double)same.Sum(run => run.GivenCount) / Math.Max(1, quote.Words.Count - adapted.Sum(run => run.GivenCount));
        return new MatchStrength(
            same.Select(run => quote.IsTitle[run.GivenStart..run.GivenEnd].Count(isTitle => !isTitle)).DefaultIfEmpty().Max(),
            Math.Min(known / Math.Max(1, weights.Sum() - adapted.Sum(run => weights[run.GivenStart..run.GivenEnd].Sum())), plain),
            (double)same.Sum(run => run.OriginalCount) / Math.Max(1, runs.Where(run => !run.IsAdaptation).Sum(run => run.OriginalCount)),
            known,
            ContentOf(same.SelectMany(run => Enumerable.Range(run.GivenStart, run.GivenCount)), quote),
            (double)ContentOf(same.SelectMany(run => Enumerable.Range(run.GivenStart, run.GivenCount)), quote)
                / Math.Max(1, ContentOf(Enumerable.Range(0, quote.Words.Count), quote)));
    }

    private static int ContentOf(IEnumerable<int> words, Quote quote)
    {
        return words.Where(word => !quote.IsTitle[word])
            .Select(word => quote.Words[word].Folded)
            .Where(folded => !StopWords.Grammar.Contains(folded))
            .Distinct(StringComparer.Ordinal)
            .Count();
    }

    private static double FamilyWeight(WordRun run, Quote quote, EditionText edition, double[] weights)
    {
        var original = Enumerable.Range(run.OriginalStart, run.OriginalCount).Select(word => edition.FoldedAt(word)).ToList();
        return Enumerable.Range(run.GivenStart, run.GivenCount)
            .Where(word => original.Exists(other => WordFamily.AreSame(quote.Words[word].Folded, other)))
            .Sum(word => weights[word]);
    }
}
