using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Puts right what word by word alignment cannot see.</summary>
internal sealed class RunRepair(Quote quote, EditionText edition)
{
    // At the ends of a quotation, a word in place of another looks like a word added. Up to so many more words
    // of the dossier than of the quotation are taken to have been replaced.
    private const int Surplus = 2;

    private static readonly char[] SentenceEnds = ['.', '!', '?', ';', ':', '…', '\n'];

    public IReadOnlyList<WordRun> Repair(IReadOnlyList<WordRun> runs)
    {
        WordRun[] repaired = [.. runs.Select(Respell)];
        if (repaired.Length > 1)
        {
            repaired[0] = TakeBefore(repaired[0], repaired[1].OriginalStart);
            repaired[^1] = TakeAfter(repaired[^1], repaired[^2].OriginalEnd);
        }

        return Merge(repaired);
    }

    // « inter-institutionnelles » and « interinstitutionnelles », « quatre vingt » and « quatrevingt ».
    private WordRun Respell(WordRun run)
    {
        if (run.IsSame || run.GivenCount == 0 || run.OriginalCount == 0)
        {
            return run;
        }

        var given = string.Concat(quote.Words.Take(run.GivenStart..run.GivenEnd).Select(word => word.Folded));
        var original = string.Concat(Enumerable.Range(run.OriginalStart, run.OriginalCount).Select(word => edition.WordAt(word).Folded));
        return given == original ? run with { IsSame = true } : run;
    }

    private WordRun TakeBefore(WordRun run, int next)
    {
        if (run.IsSame || run.OriginalCount > 0)
        {
            return run;
        }

        var start = next;
        var unit = edition.UnitAt(next).Start;
        while (start > unit && next - start <= run.GivenCount + Surplus && !EndsSentence(edition.Gap(start)))
        {
            start--;
        }

        start = next - start > run.GivenCount + Surplus ? next - run.GivenCount : start;
        return run with { OriginalStart = start, OriginalEnd = next };
    }

    private WordRun TakeAfter(WordRun run, int previous)
    {
        if (run.IsSame || run.OriginalCount > 0)
        {
            return run;
        }

        var end = previous;
        var unit = edition.UnitAt(previous - 1).End;
        while (end < unit && end - previous <= run.GivenCount + Surplus && !EndsSentence(edition.Gap(end)))
        {
            end++;
        }

        end = end - previous > run.GivenCount + Surplus ? previous + run.GivenCount : end;
        return run with { OriginalStart = previous, OriginalEnd = end };
    }

    private static bool EndsSentence(string gap)
    {
        return gap.IndexOfAny(SentenceEnds) >= 0;
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
