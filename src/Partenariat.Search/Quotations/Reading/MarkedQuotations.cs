namespace Partenariat.Search.Quotations.Reading;

/// <summary>Finds the stretches between quotation marks, and sees through the marks that the dossier itself has.</summary>
internal static class MarkedQuotations
{
    // Punctuation may stand between the last word and the mark.
    private const int Punctuation = 3;

    // An apostrophe before a plural is no mark: what single marks surround must be this long.
    private const int FewestInSingle = 2;

    /// <summary>The stretches in order, none within another.</summary>
    public static IReadOnlyList<MarkedStretch> Find(Evidence evidence, bool isPaper)
    {
        List<Stretch> marked = [];
        foreach (var stretch in QuoteMarks.Find(evidence.Message, isPaper))
        {
            if (marked.Count == 0 || stretch.Start > marked[^1].End)
            {
                marked.Add(Extend(stretch, evidence));
            }
        }

        return
        [
            .. marked
                .Where(stretch => !evidence.Surrounds(stretch, isPaper)
                    && evidence.CountWords(stretch) >= (IsSingle(evidence.Message, stretch) ? FewestInSingle : 1))
                .Select(stretch => MarkedStretch.Of(stretch, evidence.Message)),
        ];
    }

    private static bool IsSingle(string message, Stretch stretch)
    {
        return message[stretch.Start - 1] is '\'' or '’' or '‘';
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
