namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds the quotations between quotation marks, and sees through the marks that the dossier itself has.</summary>
internal static class MarkedQuotations
{
    // A term in quotation marks is no quotation, unless the message asks for a check.
    private const int FewestWords = 3;

    // Punctuation may stand between the last word and the mark.
    private const int Punctuation = 3;

    public static IReadOnlyList<Stretch> Find(Evidence evidence)
    {
        List<Stretch> marked = [];
        foreach (var stretch in QuoteMarks.Find(evidence.Message))
        {
            if (marked.Count == 0 || stretch.Start > marked[^1].End)
            {
                marked.Add(Extend(stretch, evidence));
            }
        }

        var frame = marked.Count == 0 ? "" : string.Join(' ', FrameSplitter.Split(evidence.Message, marked));
        var fewest = FrameWords.Read(frame) == QuotationIntent.Check ? 1 : FewestWords;
        return marked.FindAll(stretch => !evidence.Surrounds(stretch) && evidence.CountWords(stretch) >= fewest);
    }

    // Where the dossier's words go on after the closing mark, up to another one, that mark is the end.
    private static Stretch Extend(Stretch stretch, Evidence evidence)
    {
        if (stretch.End == evidence.Message.Length)
        {
            return stretch;
        }

        var closing = evidence.Message[stretch.End];
        foreach (var end in evidence.EndsAfter(stretch))
        {
            var last = Math.Min(evidence.Message.Length, end + Punctuation) - 1;
            stretch = new Stretch(stretch.Start, Math.Max(stretch.End, evidence.Message.LastIndexOf(closing, last)));
        }

        return stretch;
    }
}
