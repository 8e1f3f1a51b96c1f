using Partenariat.Corpus;

namespace Partenariat.Search.Quotations.Reporting;

/// <summary>Judges whether the words are whose the user says they are.</summary>
internal sealed class AttributionJudge(Edition edition)
{
    public QuotationAttribution Judge(FoundPlace found, QuotationRequest request)
    {
        var passage = found.Place.Passage;
        var source = passage?.Source ?? found.Place.Source ?? edition.FindSource(found.Place.Note?.Of ?? Edition.OwnSourceId);
        var isDossier = passage is null ? found.Place.Source is null && found.Place.Note?.Of is null : Speakers.IsDossier(passage);
        return new QuotationAttribution
        {
            Verdict = Verdict(found, request),
            Authors = passage?.Authors ?? [.. (found.Place.Source?.AuthorIds ?? []).Select(edition.FindAuthor).OfType<Author>()],
            QuotedBy = passage?.QuotedBy ?? [],
            Paraphrased = isDossier ? passage?.About ?? [] : [],
            IsDossier = isDossier,
            Source = source,
            IsSourceWrong = request.ClaimedSourceIds.Count > 0 && !request.ClaimedSourceIds.Any(found.WorkIds.Contains),
            IsYearWrong = IsYearWrong(found, request.ClaimedYear),
            IsPageWrong = passage is not null && !PageRange.MayHold(passage, request.ClaimedPage),
        };
    }

    /// <summary>How well a place fits the claim; the larger the better.</summary>
    public int Fit(FoundPlace found, QuotationRequest request)
    {
        var attribution = Judge(found, request);
        return (attribution.Verdict == AttributionVerdict.Right ? 8 : 0)
            + (attribution.IsSourceWrong ? 0 : 4)
            + (attribution.IsYearWrong ? 0 : 2)
            + (attribution.IsPageWrong ? 0 : 1);
    }

    private AttributionVerdict Verdict(FoundPlace found, QuotationRequest request)
    {
        if (request.ClaimedAuthorIds.Any(found.SpeakerIds.Contains))
        {
            return AttributionVerdict.Right;
        }

        // A law has no author to be wrong about: who names it as well as the person who speaks of it is right.
        var isLaw = found.Place.Passage?.Kind == PassageKind.Law && request.ClaimedSourceIds.Any(found.WorkIds.Contains);
        if (!isLaw && (request.ClaimedAuthorIds.Count > 0 || request.ClaimsUnknownAuthor))
        {
            return AttributionVerdict.Wrong;
        }

        if (request.ClaimedSourceIds.Count == 0)
        {
            return AttributionVerdict.Unclaimed;
        }

        // Another work of the same author is a wrong reference, not a wrong attribution.
        var claimed = request.ClaimedSourceIds.Concat(
            request.ClaimedSourceIds.SelectMany(id => edition.FindSource(id)?.AuthorIds ?? []));
        return claimed.Any(id => found.WorkIds.Contains(id) || found.SpeakerIds.Contains(id))
            ? AttributionVerdict.Right
            : AttributionVerdict.Wrong;
    }

    private bool IsYearWrong(FoundPlace found, int? claimed)
    {
        var years = found.WorkIds
            .Where(id => id != Edition.OwnSourceId)
            .Select(id => edition.FindSource(id)?.Year)
            .OfType<int>()
            .ToList();
        return claimed is { } year && years.Count > 0 && !years.Contains(year);
    }
}
