using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>Reads what the marked cuts of a quotation leave out, for what may turn its meaning round.</summary>
internal static class CutReading
{
    // A negation bears on the words right behind it.
    private const int Reach = 3;

    /// <summary>The risks of all cuts together.</summary>
    public static CutRisks Read(IReadOnlyList<WordRun> runs, Quote quote, EditionText edition)
    {
        return runs.Where(run => run.CutStart < run.CutEnd).Aggregate(CutRisks.None, (risks, run) => risks | Read(run, quote, edition));
    }

    private static CutRisks Read(WordRun run, Quote quote, EditionText edition)
    {
        var (start, end) = (run.CutStart, run.CutEnd);
        var isWithin = !SentenceEnds.IsBefore(edition, start);
        var endsInside = Enumerable.Range(start + 1, end - start).Any(word => SentenceEnds.IsBefore(edition, word));
        var before = Enumerable.Range(1, Reach).Select(back => start - back).TakeWhile(word => word >= 0 && !SentenceEnds.IsBefore(edition, word + 1));
        var isDenied = isWithin && before.Any(word => WeightyWords.IsNegation(edition.FoldedAt(word)));
        return Flag(isWithin && endsInside, CutRisks.EndOfSentence)
            | Flag(isDenied || Denies(edition, start, end), CutRisks.Negation)
            | Flag(end - start > quote.Words.Count, CutRisks.MoreThanKept);
    }

    private static bool Denies(EditionText edition, int start, int end)
    {
        return Enumerable.Range(start, end - start).Any(word => WeightyWords.Turns(edition.FoldedAt(word)));
    }

    private static CutRisks Flag(bool isSet, CutRisks risk)
    {
        return isSet ? risk : CutRisks.None;
    }
}
