using Partenariat.Search.Quotations.Reading;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Makes one report of the reports on the pieces of a quotation.</summary>
internal static class PieceReport
{
    /// <summary>The report on a piece that the dossier does not have: words added.</summary>
    public static QuotationReport Strange(string text)
    {
        return new QuotationReport
        {
            Verdict = QuotationVerdict.NotFound,
            Reason = NotFoundReason.NotInDossier,
            Given = text,
            Differences = [new WordDifference(DifferenceKind.Added, text, "", IsWeighty: false)],
            Runs = [new AlignedRun(DifferenceKind.Added, text, "", IsCut: true)],
        };
    }

    /// <summary>One report on all.</summary>
    /// <param name="text">The whole quotation.</param>
    /// <param name="pieces">At least one of them found.</param>
    /// <param name="cut">What stands between the dossier's words of two pieces.</param>
    public static QuotationReport Join(string text, IReadOnlyList<QuotationReport> pieces, string cut)
    {
        var found = pieces.Where(piece => piece.Place is not null).ToList();
        var isAltered = pieces.Any(piece => piece.Verdict is QuotationVerdict.Altered or QuotationVerdict.NotFound)
            || !AreOfOneSpeaker(found)
            || !AreApart(found);
        var wrong = found.Find(piece => piece.Attribution.Verdict == AttributionVerdict.Wrong);
        var main = wrong ?? found[0];
        var all = found.Aggregate(QuotationDetails.Joined | QuotationDetails.Excerpt, (details, piece) => details | piece.Details);
        var ofOnePiece = QuotationDetails.Twin | QuotationDetails.Introduction | QuotationDetails.AlteredAndMisattributed;
        return new QuotationReport
        {
            Verdict = isAltered ? QuotationVerdict.Altered : wrong is null ? QuotationVerdict.Exact : QuotationVerdict.Misattributed,
            Details = (all & ~ofOnePiece) | (isAltered && wrong is not null ? QuotationDetails.AlteredAndMisattributed : QuotationDetails.None),
            Places = [JoinPlaces(main, pieces, cut)],
            Given = text,
            Differences = [.. pieces.SelectMany(piece => piece.Differences)],
            Adaptations = [.. pieces.SelectMany(piece => piece.Adaptations)],
            Runs = [.. pieces.SelectMany((piece, index) => piece.Runs.Select((run, place) => run with { IsCut = run.IsCut || (index > 0 && place == 0) }))],
            CutRisks = found.Aggregate(CutRisks.None, (risks, piece) => risks | piece.CutRisks),
            Attribution = main.Attribution,
            Pieces = pieces,
        };
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

    private static QuotationPlace JoinPlaces(QuotationReport main, IReadOnlyList<QuotationReport> pieces, string cut)
    {
        return main.Place! with
        {
            Passages = [.. pieces.SelectMany(piece => piece.Place?.Passages ?? []).DistinctBy(passage => passage.Id)],
            Original = string.Join(cut, pieces.Select(piece => piece.Original).Where(original => original.Length > 0)),
            WordsChanged = pieces.Sum(piece => piece.Place?.WordsChanged ?? PeopleWords.Count(piece.Given)),
        };
    }
}
