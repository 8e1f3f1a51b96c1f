using Partenariat.Search.Quotations.Reading;
using Partenariat.Search.Quotations.Texts;

namespace Partenariat.Search.Quotations;

/// <summary>Finds the quotations in a whole message, and what the message says around them.</summary>
/// <param name="checker">Knows which words are verbatim in the dossier, for quotations without marks.</param>
public sealed class QuotationReader(QuotationChecker checker)
{
    private const int ShortestRun = 4;
    private const int MaximumQuotations = 20;

    /// <summary>
    /// Reads a message as its user typed it; never throws, whatever the message. Of very many quotations, the
    /// first twenty are read.
    /// </summary>
    public QuotationReading Read(string message)
    {
        if (message.Length > QuotationRequest.MaximumLength)
        {
            return new QuotationReading([], QuotationIntent.None, 0);
        }

        var text = PastedText.Clean(message);
        var evidence = new Evidence(text, checker.FindRuns(text, ShortestRun));
        IReadOnlyList<Stretch> marked = [.. MarkedQuotations.Find(evidence).Take(MaximumQuotations)];
        if (marked.Count > 0)
        {
            return Describe(evidence, marked, isMarked: true);
        }

        var hasMarks = QuoteMarks.Find(text).Any(stretch => evidence.CountWords(stretch) > 0);
        return BareQuotation.Find(evidence, hasMarks) is { } bare && !checker.IsName(bare.In(text))
            ? Describe(evidence, [bare], isMarked: false)
            : new QuotationReading([], QuotationIntent.None, evidence.LongestRun);
    }

    private static QuotationReading Describe(Evidence evidence, IReadOnlyList<Stretch> quotations, bool isMarked)
    {
        var frames = FrameSplitter.Split(evidence.Message, quotations);
        var pasted = quotations.Zip(frames, (quotation, frame) => new PastedQuotation(
            quotation.In(evidence.Message).Trim(),
            isMarked,
            frame,
            Claims.ReadYear(frame),
            Claims.ReadPage(frame)));
        var intent = FrameWords.Read(string.Join(' ', frames));

        // « qui a dit que « … » ? » asks for these very words.
        return new QuotationReading([.. pasted], isMarked && intent == QuotationIntent.Speaker ? QuotationIntent.Origin : intent, evidence.LongestRun);
    }
}
