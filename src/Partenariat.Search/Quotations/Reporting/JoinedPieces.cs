using Partenariat.Search.Quotations.Alignment;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>
/// Finds a quotation that joins sentences of several passages without saying so. Each piece must be found on its
/// own. Sentences of several authors are not one quotation, however exact they are.
/// </summary>
internal static class JoinedPieces
{
    private const string SentenceEnds = ".!?…";
    private const string ClosingMarks = "»”\"])";
    private const int MostClosingMarks = 3;
    private const string Cut = " […] ";

    // The fewest words of a piece. A title proves nothing about what stands beside it: its words do not count.
    private const int FewestWords = 6;

    // Every piece is a check of its own: the time must stay bounded for any paste.
    private const int MostBoundaries = 8;
    private const int MostPieces = 3;

    /// <summary>True where a quotation was not found as a whole, or where as much of it differs as a piece has.</summary>
    public static bool MayImprove(QuotationReport whole)
    {
        return whole.Reason == NotFoundReason.NotInDossier || whole.Place?.WordsChanged >= FewestWords;
    }

    /// <summary>One report on all pieces together; null where they are not all found, or no nearer than the whole.</summary>
    /// <param name="quote">The whole quotation.</param>
    /// <param name="check">Checks one piece.</param>
    /// <param name="whole">What was found of it as a whole.</param>
    public static QuotationReport? Find(Quote quote, Func<string, QuotationReport> check, QuotationReport whole)
    {
        var boundaries = Boundaries(quote.Text).Where(index => !IsInTitle(quote, index)).ToList();
        if (boundaries.Count is 0 or > MostBoundaries || FindPieces(quote, 0, boundaries, check, MostPieces) is not { } pieces)
        {
            return null;
        }

        var joined = Join(quote.Text, pieces);
        return whole.Place is not { } place || joined.Place!.WordsChanged < place.WordsChanged ? joined : null;
    }

    private static IReadOnlyList<QuotationReport>? FindPieces(Quote quote, int start, List<int> boundaries, Func<string, QuotationReport> check, int most)
    {
        foreach (var boundary in boundaries.Where(boundary => boundary > start))
        {
            if (CheckPiece(quote, start, boundary, check) is not { } first)
            {
                continue;
            }

            if (CheckPiece(quote, boundary, quote.Text.Length, check) is { } last)
            {
                return [first, last];
            }

            if (most > 2 && FindPieces(quote, boundary, boundaries, check, most - 1) is { } others)
            {
                return [first, .. others];
            }
        }

        return null;
    }

    private static QuotationReport? CheckPiece(Quote quote, int start, int end, Func<string, QuotationReport> check)
    {
        var words = quote.Words.Where((word, index) => word.Start >= start && word.End <= end && !quote.IsTitle[index]).Count();
        return words >= FewestWords && check(quote.Text[start..end].Trim()) is { Passage: not null } report ? report : null;
    }

    // Where a sentence ends, or the user cuts: the space after it.
    private static IEnumerable<int> Boundaries(string text)
    {
        var last = text.AsSpan().TrimEnd().Length;
        return Enumerable.Range(0, last).Where(index =>
            char.IsWhiteSpace(text[index]) && index > 0 && !char.IsWhiteSpace(text[index - 1]) && EndsSentence(text.AsSpan(0, index)));
    }

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd(ClosingMarks);
        return text.Length - bare.Length <= MostClosingMarks && !bare.IsEmpty && SentenceEnds.Contains(bare[^1], StringComparison.Ordinal);
    }

    private static bool IsInTitle(Quote quote, int position)
    {
        var next = quote.Words.TakeWhile(word => word.Start < position).Count();
        return next > 0 && next < quote.Words.Count && quote.IsTitle[next - 1] && quote.IsTitle[next];
    }

    private static bool AreOfOneSpeaker(IReadOnlyList<QuotationReport> pieces)
    {
        var first = pieces[0].Attribution;
        return pieces.Skip(1).Select(piece => piece.Attribution).All(other =>
            other.IsDossier == first.IsDossier
            && (other.IsDossier || Ids(other).Intersect(Ids(first), StringComparer.Ordinal).Any()));
    }

    private static IEnumerable<string> Ids(QuotationAttribution attribution)
    {
        return attribution.Authors.Concat(attribution.QuotedBy).Select(author => author.Id).DefaultIfEmpty(attribution.Source?.Id ?? "");
    }

    // What is left out between two sentences of one passage must be marked, else it is an alteration.
    private static bool AreApart(IReadOnlyList<QuotationReport> pieces)
    {
        return pieces.DistinctBy(piece => piece.Passage?.Id).Count() == pieces.Count;
    }

    private static QuotationReport Join(string text, IReadOnlyList<QuotationReport> pieces)
    {
        var isAltered = pieces.Any(piece => piece.Verdict == QuotationVerdict.Altered) || !AreOfOneSpeaker(pieces) || !AreApart(pieces);
        var wrong = pieces.FirstOrDefault(piece => piece.Attribution.Verdict == AttributionVerdict.Wrong);
        var main = wrong ?? pieces[0];
        var all = pieces.Aggregate(QuotationDetails.Joined | QuotationDetails.Excerpt, (details, piece) => details | piece.Details);
        var ofOnePiece = QuotationDetails.Twin | QuotationDetails.Introduction | QuotationDetails.AlteredAndMisattributed;
        return new QuotationReport
        {
            Verdict = isAltered ? QuotationVerdict.Altered : wrong is null ? QuotationVerdict.Exact : QuotationVerdict.Misattributed,
            Details = (all & ~ofOnePiece) | (isAltered && wrong is not null ? QuotationDetails.AlteredAndMisattributed : QuotationDetails.None),
            Places = [JoinPlaces(main, pieces)],
            Given = text,
            Differences = [.. pieces.SelectMany(piece => piece.Differences)],
            Runs = [.. pieces.SelectMany((piece, index) => piece.Runs.Select((run, place) => run with { IsCut = run.IsCut || (index > 0 && place == 0) }))],
            Attribution = main.Attribution,
        };
    }

    private static QuotationPlace JoinPlaces(QuotationReport main, IReadOnlyList<QuotationReport> pieces)
    {
        return main.Place! with
        {
            Passages = [.. pieces.SelectMany(piece => piece.Place?.Passages ?? []).DistinctBy(passage => passage.Id)],
            Original = string.Join(Cut, pieces.Select(piece => piece.Original)),
            WordsChanged = pieces.Sum(piece => piece.Place?.WordsChanged ?? 0),
        };
    }
}
