using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Puts right what word by word alignment cannot see.</summary>
internal sealed class RunRepair(Quote quote, EditionText edition)
{
    // « ne … pas » has so many words between its halves at most.
    private const int BetweenNegations = 4;

    // So many words at an end may stand in another order.
    private const int MostSwapped = 6;

    public IReadOnlyList<WordRun> Repair(IReadOnlyList<WordRun> runs)
    {
        var repaired = new EndRepair(quote, edition).Repair([.. JoinSwapped([.. runs.Select(Respell)])]);
        return JoinNegations(Merge(repaired));
    }

    // « inter-institutionnelles » and « interinstitutionnelles », « quatre vingt » and « quatrevingt ».
    private WordRun Respell(WordRun run)
    {
        if (run.IsSame || run.GivenCount == 0 || run.OriginalCount == 0)
        {
            return run;
        }

        var given = string.Concat(quote.Words.Take(run.GivenStart..run.GivenEnd).Select(word => word.Folded));
        var original = string.Concat(Enumerable.Range(run.OriginalStart, run.OriginalCount).Select(word => edition.FoldedAt(word)));
        return given == original ? run with { IsSame = true } : run;
    }

    // « contrôle et arbitre » for « arbitre et contrôle » at the end looks like words added before, for what the dossier
    // has next is not looked at.
    private IReadOnlyList<WordRun> JoinSwapped(IReadOnlyList<WordRun> runs)
    {
        if (runs is not [.., { IsSame: false, OriginalCount: 0 } added, { IsSame: true, IsErratum: false } last])
        {
            return runs;
        }

        var count = added.GivenCount + last.GivenCount;
        var end = last.OriginalStart + count;
        if (count > MostSwapped || end > edition.UnitAt(last.OriginalStart).End)
        {
            return runs;
        }

        var given = Enumerable.Range(added.GivenStart, count).Select(word => quote.Words[word].Folded).Order(StringComparer.Ordinal);
        var original = Enumerable.Range(last.OriginalStart, count).Select(word => edition.FoldedAt(word)).Order(StringComparer.Ordinal);
        return given.SequenceEqual(original, StringComparer.Ordinal)
            ? [.. runs.SkipLast(2), added with { GivenEnd = last.GivenEnd, OriginalEnd = end }]
            : runs;
    }

    // « n'existe pas » against « existe » is one difference, not two.
    private List<WordRun> JoinNegations(List<WordRun> runs)
    {
        for (var index = 0; index + 2 < runs.Count; index++)
        {
            var (first, between, second) = (runs[index], runs[index + 1], runs[index + 2]);
            var isPair = between is { IsSame: true, IsCut: false, IsErratum: false } && between.GivenCount <= BetweenNegations && !second.IsCut
                && (IsLeftOut(first, "ne", "n") && IsLeftOut(second, WeightyWords.SecondHalves)
                    || (IsAdded(first, "ne", "n") && IsAdded(second, WeightyWords.SecondHalves)));
            if (isPair)
            {
                runs[index] = first with { GivenEnd = second.GivenEnd, OriginalEnd = second.OriginalEnd };
                runs.RemoveRange(index + 1, 2);
            }
        }

        return runs;
    }

    private bool IsLeftOut(WordRun run, params IReadOnlyList<string> words)
    {
        return run is { IsSame: false, GivenCount: 0, OriginalCount: 1 } && words.Contains(edition.FoldedAt(run.OriginalStart), StringComparer.Ordinal);
    }

    private bool IsAdded(WordRun run, params IReadOnlyList<string> words)
    {
        return run is { IsSame: false, GivenCount: 1, OriginalCount: 0 } && words.Contains(quote.Words[run.GivenStart].Folded, StringComparer.Ordinal);
    }

    private static List<WordRun> Merge(IReadOnlyList<WordRun> runs)
    {
        List<WordRun> merged = [];
        foreach (var run in runs)
        {
            var joins = merged.Count > 0
                && run is { IsSame: true, IsErratum: false, IsCut: false }
                && merged[^1] is { IsSame: true, IsErratum: false }
                && merged[^1].IsFollowedBy(run);
            if (joins)
            {
                merged[^1] = merged[^1] with { GivenEnd = run.GivenEnd, OriginalEnd = run.OriginalEnd };
            }
            else
            {
                merged.Add(run);
            }
        }

        return merged;
    }
}
