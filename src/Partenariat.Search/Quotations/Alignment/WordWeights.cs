using Partenariat.Search.Analysis;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Alignment;

/// <summary>What each word of a quotation says about where it comes from, in bits.</summary>
internal static class WordWeights
{
    private const double Grammar = 1;

    // A word that the edition has once says no more than one that it has a few times.
    private const double Most = 12;

    public static double[] Measure(Quote quote, EditionText edition)
    {
        return [.. quote.Words.Select((word, index) => Measure(word.Folded, quote.Ids[index], quote.IsTitle[index], edition))];
    }

    private static double Measure(string folded, int id, bool isTitle, EditionText edition)
    {
        return isTitle ? 0
            : StopWords.Grammar.Contains(folded) ? Grammar
            : id < 0 ? Most
            : Math.Min(Most, edition.Information(id));
    }
}
