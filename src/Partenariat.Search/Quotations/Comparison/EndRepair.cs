using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>
/// Puts right what alignment cannot see at the two ends of a quotation, where nothing beyond holds a word in its place.
/// </summary>
internal sealed class EndRepair(Quote quote, EditionText edition)
{
    // At the ends of a quotation, a word in place of another looks like a word added. Up to so many more words
    // of the dossier than of the quotation are taken to have been replaced.
    private const int Surplus = 2;

    // Words that begin or end a quotation are looked for so far beyond the words beside them.
    private const int Reach = 6;
    private const int FewestShifted = 2;

    private static readonly char[] SentenceEnds = ['.', '!', '?', ';', ':', '…', '\n'];

    public IReadOnlyList<WordRun> Repair(IReadOnlyList<WordRun> runs)
    {
        if (runs.Count < 2)
        {
            return runs;
        }

        WordRun[] repaired = [.. ShiftBefore(runs[0], runs[1].OriginalStart), .. runs.Skip(1).SkipLast(1), .. ShiftAfter(runs[^1], runs[^2].OriginalEnd)];
        repaired[0] = TakeBefore(repaired[0], repaired[1].OriginalStart);
        repaired[^1] = TakeAfter(repaired[^1], repaired[^2].OriginalEnd);
        return repaired;
    }

    // « il existe des » against « il existe à l'inverse des »: what stands a few words before is no word added, but
    // a gap after it.
    private IEnumerable<WordRun> ShiftBefore(WordRun run, int next)
    {
        if (run.IsSame || run.OriginalCount > 0)
        {
            return [run];
        }

        for (var count = run.GivenCount; count >= FewestShifted; count--)
        {
            var given = run.GivenEnd - count;
            var first = Math.Max(edition.UnitAt(next).Start, next - count - Reach);
            for (var start = next - count - 1; start >= first && !EndsSentence(edition.Gap(start + count)); start--)
            {
                if (IsSame(given, start, count))
                {
                    WordRun[] shifted =
                    [
                        run with { GivenEnd = given, OriginalStart = start, OriginalEnd = start },
                        run with { IsSame = true, GivenStart = given, OriginalStart = start, OriginalEnd = start + count },
                        run with { GivenStart = run.GivenEnd, OriginalStart = start + count, OriginalEnd = next },
                    ];
                    return shifted.Where(part => part.GivenCount + part.OriginalCount > 0);
                }
            }
        }

        return [run];
    }

    private IEnumerable<WordRun> ShiftAfter(WordRun run, int previous)
    {
        if (run.IsSame || run.OriginalCount > 0)
        {
            return [run];
        }

        var unit = edition.UnitAt(previous - 1).End;
        for (var count = run.GivenCount; count >= FewestShifted; count--)
        {
            var given = run.GivenStart + count;
            for (var start = previous + 1; start + count <= Math.Min(unit, previous + Reach + count) && !EndsSentence(edition.Gap(start)); start++)
            {
                if (IsSame(run.GivenStart, start, count))
                {
                    WordRun[] shifted =
                    [
                        run with { GivenEnd = run.GivenStart, OriginalStart = previous, OriginalEnd = start },
                        run with { IsSame = true, GivenEnd = given, OriginalStart = start, OriginalEnd = start + count },
                        run with { GivenStart = given, OriginalStart = start + count, OriginalEnd = start + count },
                    ];
                    return shifted.Where(part => part.GivenCount + part.OriginalCount > 0);
                }
            }
        }

        return [run];
    }

    private bool IsSame(int given, int original, int count)
    {
        return Enumerable.Range(0, count).All(word => quote.Words[given + word].Folded == edition.FoldedAt(original + word));
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
}
