using Partenariat.Search.Quotations.Alignment;
using Partenariat.Search.Quotations.Reading;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>
/// Finds a quotation that joins sentences of several passages without saying so. Each piece must be found on its own, or
/// be a lesser part that the dossier does not have. Sentences of several authors are not one quotation, however exact
/// they are.
/// </summary>
internal static class JoinedPieces
{
    private const string Cut = " […] ";

    // The fewest words of a piece. A title proves nothing about what stands beside it: its words do not count.
    private const int FewestWords = 6;

    // As much must differ for the pieces to be tried.
    private const int FewestChanged = 3;

    // Every piece is a check of its own: the time must stay bounded for any paste.
    private const int MostBoundaries = 8;
    private const int MostPieces = 3;

    /// <summary>True where a quotation was not found as a whole, or where so much of it differs that it may be joined.</summary>
    public static bool MayImprove(QuotationReport whole)
    {
        return whole.Reason == NotFoundReason.NotInDossier || whole.Place?.WordsChanged >= FewestChanged;
    }

    /// <summary>One report on all pieces together; null where they are not found, or no nearer than the whole.</summary>
    /// <param name="quote">The whole quotation.</param>
    /// <param name="check">Checks one piece.</param>
    /// <param name="whole">What was found of it as a whole.</param>
    public static QuotationReport? Find(Quote quote, Func<string, QuotationReport> check, QuotationReport whole)
    {
        var boundaries = Pieces.Boundaries(quote);
        if (boundaries.Count is 0 or > MostBoundaries)
        {
            return null;
        }

        var most = whole.Place?.WordsChanged ?? int.MaxValue;
        var joined = FindPieces(quote, 0, boundaries, check, MostPieces) is { } pieces ? PieceReport.Join(quote.Text, pieces, Cut) : null;
        if (joined is { Verdict: not QuotationVerdict.Altered } && joined.Place!.WordsChanged < most)
        {
            return joined;
        }

        // A whole sentence is rather added than put in the place of other words.
        most = Math.Min(most, joined?.Place?.WordsChanged ?? most);
        var mixed = FindMost(quote, boundaries, check) is { } some ? PieceReport.Join(quote.Text, some, Cut) : null;
        return mixed is not null && mixed.Place!.WordsChanged <= most ? mixed
            : joined is not null && joined.Place!.WordsChanged == most && most < (whole.Place?.WordsChanged ?? int.MaxValue) ? joined
            : null;
    }

    private static IReadOnlyList<QuotationReport>? FindPieces(
        Quote quote, int start, IReadOnlyList<int> boundaries, Func<string, QuotationReport> check, int most)
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

    // Each sentence by itself; at least half of the words must be found.
    private static List<QuotationReport>? FindMost(Quote quote, IReadOnlyList<int> boundaries, Func<string, QuotationReport> check)
    {
        List<QuotationReport> pieces = [];
        var found = 0;
        foreach (var (start, end) in boundaries.Prepend(0).Zip(boundaries.Append(quote.Text.Length)))
        {
            var piece = CheckPiece(quote, start, end, check);
            found += piece is null ? 0 : PeopleWords.Count(quote.Text.AsSpan(start, end - start)) - piece.Place!.WordsChanged;
            pieces.Add(piece ?? PieceReport.Strange(quote.Text[start..end].Trim()));
        }

        var hasStrange = pieces.Exists(piece => piece.Place is null);
        return hasStrange && found * 2 >= PeopleWords.Count(quote.Text) ? pieces : null;
    }

    private static QuotationReport? CheckPiece(Quote quote, int start, int end, Func<string, QuotationReport> check)
    {
        var words = quote.Words.Where((word, index) => word.Start >= start && word.End <= end && !quote.IsTitle[index]).Count();
        return words >= FewestWords && check(quote.Text[start..end].Trim()) is { Passage: not null } report ? report : null;
    }
}
