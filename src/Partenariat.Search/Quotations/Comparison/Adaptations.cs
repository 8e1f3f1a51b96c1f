using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>
/// Tells what the person who quotes marks as their own by square brackets (« [Le réseau] fonctionne sur », « partenaire[s] »)
/// from alterations. Brackets excuse no negation or number that they take away, and no long stretch.
/// </summary>
internal static class Adaptations
{
    private const int LongestReplaced = 15;

    /// <summary>The runs, those that are adaptations marked as such.</summary>
    public static IReadOnlyList<WordRun> Mark(IReadOnlyList<WordRun> runs, Quote quote, EditionText edition)
    {
        return [.. runs.Select(run => run with { IsAdaptation = IsAdaptation(run, quote, edition) })];
    }

    private static bool IsAdaptation(WordRun run, Quote quote, EditionText edition)
    {
        return !run.IsSame
            && run.GivenCount > 0
            && run.OriginalCount <= LongestReplaced
            && Enumerable.Range(run.GivenStart, run.GivenCount).All(quote.IsAdapted)
            && !Weight.Differs(run, quote, edition);
    }
}
