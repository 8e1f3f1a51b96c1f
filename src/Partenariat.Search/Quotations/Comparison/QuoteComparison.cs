using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations.Comparison;

/// <summary>A quotation compared with one place of the edition.</summary>
internal sealed class QuoteComparison
{
    public QuoteComparison(Quote quote, WordAlignment alignment, EditionText edition)
    {
        Cost = alignment.Cost;
        Runs = Adaptations.Mark(new RunRepair(quote, edition).Repair(RunBuilder.Build(alignment, quote, edition)), quote, edition);
        var same = Runs.Where(run => run.IsSame).ToList();
        IsTypographyOther = same.Exists(run => !run.IsErratum && !LooksSame(run, quote, edition));
        Strength = MatchStrength.Measure(quote, Runs, edition);
        CutRisks = CutReading.Read(Runs, quote, edition);
        if (Runs is [{ IsSame: true } first, ..] && LeadingNegation.Find(edition, first.OriginalStart) is { } denied)
        {
            Runs = [first with { CutStart = denied, CutEnd = first.OriginalStart }, .. Runs.Skip(1)];
            CutRisks |= CutRisks.Negation;
        }

        HasSameWords = same.Count > 0;
        Start = same.Select(run => run.OriginalStart).DefaultIfEmpty().Min();
        End = same.Select(run => run.OriginalEnd).DefaultIfEmpty().Max();
    }

    public int Cost { get; }

    public IReadOnlyList<WordRun> Runs { get; }

    public MatchStrength Strength { get; }

    /// <summary>False where only words of a family or adaptations stand against each other: that is no place.</summary>
    public bool HasSameWords { get; }

    /// <summary>The first word of the edition that is the same.</summary>
    public int Start { get; }

    /// <summary>The position after the last word of the edition that is the same.</summary>
    public int End { get; }

    public bool IsTypographyOther { get; }

    /// <summary>Why what its cuts leave out, or a negation right before its first word, may turn the meaning round.</summary>
    public CutRisks CutRisks { get; }

    public bool AreWordsSame => Runs.All(run => run.IsSame || run.IsAdaptation);

    public bool HasAdaptation => Runs.Any(run => run.IsAdaptation);

    public bool HasErratum => Runs.Any(run => run.IsErratum);

    public bool HasCut => Runs.Any(run => run.IsCut);

    public int WordsChanged => Runs.Where(run => !run.IsSame && !run.IsAdaptation).Sum(run => Math.Max(run.GivenCount, run.OriginalCount));

    private static bool LooksSame(WordRun run, Quote quote, EditionText edition)
    {
        var given = quote.Slice(run.GivenStart, run.GivenEnd);
        var original = edition.Slice(run.OriginalStart, run.OriginalEnd);
        return VisibleForm.AreSame(given, original, run.GivenStart == 0);
    }
}
