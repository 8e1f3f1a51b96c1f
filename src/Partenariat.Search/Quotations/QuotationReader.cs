using System.Text.RegularExpressions;
using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations;

/// <summary>Finds the quotations in a whole message, and what the message says around them.</summary>
/// <param name="checker">Knows which words are verbatim in the dossier, for quotations without marks.</param>
public sealed partial class QuotationReader(QuotationChecker checker)
{
    private const int ShortestRun = 4;

    // A term in quotation marks is no quotation, unless the message asks for a check.
    private const int FewestMarkedWords = 3;

    /// <summary>Reads a message as its user typed it; never throws, whatever the message.</summary>
    public QuotationReading Read(string message)
    {
        if (message.Length > QuotationRequest.MaximumLength)
        {
            return new QuotationReading([], QuotationIntent.None, 0);
        }

        var text = PastedText.Clean(message);
        var runs = checker.FindRuns(text, ShortestRun);
        var longest = runs.Select(run => run.WordCount).DefaultIfEmpty(0).Max();
        var marked = FindMarked(text, runs);
        if (marked.Count == 0 && BareQuotation.Find(text, runs) is { } bare && !checker.IsName(bare.In(text)))
        {
            return Describe(text, [bare], isMarked: false, longest);
        }

        return marked.Count == 0
            ? new QuotationReading([], QuotationIntent.None, longest)
            : Describe(text, marked, isMarked: true, longest);
    }

    private static QuotationReading Describe(string text, IReadOnlyList<Stretch> quotations, bool isMarked, int longest)
    {
        var frames = FrameSplitter.Split(text, quotations);
        var pasted = quotations.Zip(frames, (quotation, frame) => new PastedQuotation(
            quotation.In(text).Trim(),
            isMarked,
            frame,
            Claims.ReadYear(frame),
            Claims.ReadPage(frame)));
        return new QuotationReading([.. pasted], FrameWords.Read(string.Join(' ', frames)), longest);
    }

    private static List<Stretch> FindMarked(string text, IReadOnlyList<VerbatimRun> runs)
    {
        List<Stretch> marked = [];
        foreach (var stretch in QuoteMarks.Find(text))
        {
            // Marks inside the dossier's own sentence: « une "réponse" à la crise ».
            if (marked.Count > 0 && runs.Any(run => Bridges(run, marked[^1], stretch)))
            {
                marked[^1] = new Stretch(marked[^1].Start, stretch.End);
            }
            else
            {
                marked.Add(stretch);
            }
        }

        var isCheck = FrameWords.Read(WithoutMarked(text, marked)) == QuotationIntent.Check;
        return marked.FindAll(stretch => !IsInner(stretch, runs)
            && Words().Count(stretch.In(text)) >= (isCheck ? 1 : FewestMarkedWords));
    }

    private static bool Bridges(VerbatimRun run, Stretch first, Stretch second)
    {
        var end = run.Start + run.Length;
        return run.Start < first.End && end > first.End && end + 1 >= second.Start - 1;
    }

    private static bool IsInner(Stretch stretch, IReadOnlyList<VerbatimRun> runs)
    {
        return runs.Any(run => run.Start < stretch.Start && run.Start + run.Length > stretch.End);
    }

    private static string WithoutMarked(string text, List<Stretch> marked)
    {
        return marked.Count == 0 ? text : string.Join(' ', FrameSplitter.Split(text, marked));
    }

    [GeneratedRegex(@"\S*[\p{L}\p{Nd}]\S*")]
    private static partial Regex Words();
}
