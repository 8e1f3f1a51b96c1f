using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Comparison;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Writes compared runs out as text: differences as bare words, the rest with spaces and punctuation.</summary>
internal sealed class RunWriter(Quote quote, EditionText edition)
{
    public IReadOnlyList<AlignedRun> WriteRuns(IReadOnlyList<WordRun> runs, IReadOnlyList<WordDifference> differences)
    {
        List<AlignedRun> written = [];
        var difference = 0;
        for (var index = 0; index < runs.Count; index++)
        {
            var run = runs[index];
            DifferenceKind? kind = run.IsSame ? null : run.IsAdaptation ? DifferenceKind.Adapted : differences[difference++].Kind;
            written.Add(new AlignedRun(kind, WriteGiven(runs, index), WriteOriginal(runs, index), run.IsCut)
            {
                LeftOut = edition.Slice(run.CutStart, run.CutEnd),
            });
        }

        return written;
    }

    public IReadOnlyList<WordDifference> WriteDifferences(IReadOnlyList<WordRun> runs)
    {
        WordDifference[] differences = [.. runs.Where(run => !run.IsSame && !run.IsAdaptation).Select(WriteDifference)];
        return
        [
            .. differences.Select(difference =>
                difference with { Kind = Moves.IsMoved(difference, differences) ? DifferenceKind.Moved : difference.Kind }),
        ];
    }

    public IReadOnlyList<WordDifference> WriteAdaptations(IReadOnlyList<WordRun> runs)
    {
        return [.. runs.Where(run => run.IsAdaptation).Select(run => WriteDifference(run) with { Kind = DifferenceKind.Adapted })];
    }

    private WordDifference WriteDifference(WordRun run)
    {
        var given = quote.Slice(run.GivenStart, run.GivenEnd);
        var original = edition.Slice(run.OriginalStart, run.OriginalEnd);
        var kind = run.GivenCount == 0 ? DifferenceKind.LeftOut
            : run.OriginalCount == 0 ? DifferenceKind.Added
            : Moves.AreSwapped(given, original) ? DifferenceKind.Moved
            : DifferenceKind.Replaced;
        return new WordDifference(kind, given, original, Weight.Differs(run, quote, edition));
    }

    private string WriteGiven(IReadOnlyList<WordRun> runs, int index)
    {
        var run = runs[index];
        if (!run.IsSame)
        {
            return quote.Slice(run.GivenStart, run.GivenEnd);
        }

        // What stands between two runs of the same words goes to the first.
        var before = index == 0 || !runs[index - 1].IsSame ? quote.Gap(run.GivenStart) : "";
        return before + quote.Slice(run.GivenStart, run.GivenEnd) + quote.Gap(run.GivenEnd);
    }

    private string WriteOriginal(IReadOnlyList<WordRun> runs, int index)
    {
        var run = runs[index];
        if (!run.IsSame)
        {
            return edition.Slice(run.OriginalStart, run.OriginalEnd);
        }

        var isAfter = index > 0 && !runs[index - 1].IsSame && runs[index - 1].OriginalEnd == run.OriginalStart;
        var isBefore = index + 1 < runs.Count && runs[index + 1].OriginalStart == run.OriginalEnd;
        return (isAfter ? edition.Gap(run.OriginalStart) : "")
            + edition.Slice(run.OriginalStart, run.OriginalEnd)
            + (isBefore ? edition.Gap(run.OriginalEnd) : "");
    }
}
