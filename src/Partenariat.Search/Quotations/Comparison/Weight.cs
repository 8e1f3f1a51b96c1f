using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Tells whether a difference touches a negation or a number.</summary>
internal static class Weight
{
    // Words before a difference, for « ne … plus ».
    private const int Before = 5;

    /// <summary>True where one side has a negation or a number that the other does not have.</summary>
    public static bool Differs(WordRun run, Quote quote, EditionText edition)
    {
        var given = quote.Words.Select(word => word.Folded).ToList();
        var from = run.OriginalCount == 0 ? run.OriginalStart : Math.Max(edition.UnitAt(run.OriginalStart).Start, run.OriginalStart - Before);
        var original = Enumerable.Range(from, run.OriginalEnd - from).Select(word => edition.FoldedAt(word)).ToList();
        return !WeightyWords.In(given, run.GivenStart, run.GivenEnd)
            .SequenceEqual(WeightyWords.In(original, run.OriginalStart - from, run.OriginalEnd - from), StringComparer.Ordinal);
    }
}
